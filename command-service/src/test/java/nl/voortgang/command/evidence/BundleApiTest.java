package nl.voortgang.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.probe.Probe;
import nl.voortgang.verifier.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An evidence bundle")
class BundleApiTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();
    /** More than a page of the writer. */
    private static final int ROUNDS = 60;
    private static final int PERFORMANCES = 3;

    private static Instance service;
    private static final String ORGANISATION = "o" + UUID.randomUUID();
    private static Api.Client auditor;

    private final Path folder;

    BundleApiTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void start() {
        service = Api.start(DATABASE);
        auditor = Api.as(service.port(), ORGANISATION, "p-ada", "auditor");
        for (int performance = 1; performance <= PERFORMANCES; performance++) {
            DATABASE.superuser().sql("""
                    INSERT INTO requested_update (organisation, report, subject, aggregate_id)
                    VALUES (?, '2022-2', ?, ?)""").params(ORGANISATION, "2A1." + performance,
                    "statusmelding-" + ORGANISATION + "-2022-2-2A1." + performance).update();
        }
        for (int i = 0; i < ROUNDS * PERFORMANCES; i++) {
            service.dispatch().send(Probe.More.of(ORGANISATION, 1 + i % PERFORMANCES));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> DATABASE.superuser()
                .sql("SELECT count(*) FROM tree_node WHERE level = 0 AND organisation = ?").param(ORGANISATION)
                .query(Integer.class).single() == ROUNDS * PERFORMANCES);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private record Ended(int code, String text) {}

    private Path bundle(String query) throws IOException, InterruptedException {
        HttpResponse<Path> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/v1/bewijsbundels?" + query))
                        .header("Authorization", "Bearer " + auditor.token()).build(),
                HttpResponse.BodyHandlers.ofFile(folder.resolve("bundel.zip")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        return answer.body();
    }

    private Ended verified(Path bundle) throws IOException {
        Path keys = Files.write(folder.resolve("sleutels.txt"), List.of(Instance.LEDGER_KEY.verifier().toString()));
        var out = new ByteArrayOutputStream();
        int code = Main.run(List.of(bundle.toString(), keys.toString()), new PrintStream(out, true, UTF_8));
        return new Ended(code, out.toString(UTF_8));
    }

    @Test
    void of_a_performance_has_all_its_events_and_those_alone() throws Exception {
        Path bundle = bundle("prestatie=02A102");

        Ended ended = verified(bundle);
        assertThat(ended.text()).contains("prestatie 2A1.2", "Gebeurtenissen: 60, posities 2,5,8", "GOED");
        assertThat(ended.code()).isZero();
        try (var zip = new ZipFile(bundle.toFile())) {
            byte[] event = zip.getInputStream(zip.getEntry("gebeurtenissen/0000000000000000005.json")).readAllBytes();
            assertThat(event).isEqualTo(DATABASE.superuser().sql("""
                    SELECT payload FROM event JOIN ledger USING (aggregate_id, sequence) WHERE position = 5""")
                    .query(byte[].class).single());
            assertThat(new String(zip.getInputStream(zip.getEntry("index.html")).readAllBytes(), UTF_8))
                    .contains("<html lang=\"nl\">", "Statusmelding ingetrokken", "1 september 2022 12:00:00",
                            "<caption>")
                    .containsOnlyOnce("<th scope=\"row\">179</th>").doesNotContain("<th scope=\"row\">180</th>");
        }
    }

    @Test
    void of_a_report_has_the_events_of_all_its_updates() throws Exception {
        Ended ended = verified(bundle("voortgangsrapportage=2022-2"));

        assertThat(ended.text()).contains("voortgangsrapportage 2022-2", "posities 1-180", "GOED");
    }

    @Test
    void of_a_period_is_whole() throws Exception {
        Ended ended = verified(bundle("van=2022-09-01&tot=2022-09-01"));

        assertThat(ended.text()).contains("periode 2022-09-01 tot en met 2022-09-01",
                "Volledig:       ja, van positie 1 tot en met 180 ontbreekt er geen", "GOED");
    }

    @Test
    void of_a_status_update_goes_up_to_the_checkpoint_that_is_asked_for() throws Exception {
        long size = auditor.post("/v1/controlepunten", "{}").json().path("grootte").asLong();

        assertThat(verified(bundle("statusmelding=2022-2-2A1.2&grootte=" + size)).text())
                .contains("statusmelding 2022-2-2A1.2", "Controlepunt:   " + size + " gebeurtenissen", "GOED");
        assertThat(auditor.get("/v1/bewijsbundels?statusmelding=2022-2-2A1.2&grootte=" + (size + 1)).problem())
                .isEqualTo("404 niet-gevonden");
    }

    @Test
    void of_a_database_that_somebody_edited_is_refused_by_position() throws Exception {
        DATABASE.superuser().sql("""
                ALTER TABLE event DISABLE TRIGGER event_stays;
                UPDATE event e SET time_stamp = time_stamp + interval '1 minute'
                FROM ledger l WHERE l.event_id = e.event_id AND position = 7""").update();
        try {
            Ended ended = verified(bundle("prestatie=2A1.1"));

            assertThat(ended.text()).contains("positie 7: het bewijs leidt van dit blad niet naar het controlepunt")
                    .doesNotContain("positie 4:");
            assertThat(ended.code()).isEqualTo(1);
        } finally {
            DATABASE.superuser().sql("""
                    UPDATE event e SET time_stamp = time_stamp - interval '1 minute'
                    FROM ledger l WHERE l.event_id = e.event_id AND position = 7;
                    ALTER TABLE event ENABLE TRIGGER event_stays""").update();
        }
    }

    @Test
    void of_nothing_or_of_too_much_is_none() {
        assertThat(auditor.get("/v1/bewijsbundels?prestatie=9Z9.9").problem()).isEqualTo("404 niet-gevonden");
        assertThat(auditor.get("/v1/bewijsbundels?van=2021-01-01&tot=2021-12-31").problem())
                .isEqualTo("404 niet-gevonden");
        assertThat(auditor.get("/v1/bewijsbundels").status()).isEqualTo(400);
        assertThat(auditor.get("/v1/bewijsbundels?prestatie=2A1.1&voortgangsrapportage=2022-2").status())
                .isEqualTo(400);
        assertThat(auditor.get("/v1/bewijsbundels?van=2022-01-01").json().toString()).contains("\"tot\"");
        assertThat(auditor.get("/v1/bewijsbundels?van=2022-01-02&tot=2022-01-01").json().toString())
                .contains("volgorde");
        assertThat(Api.as(service.port(), "elders", "p-ada", "auditor").get("/v1/bewijsbundels?prestatie=2A1.1")
                .problem()).isEqualTo("404 niet-gevonden");
    }
}
