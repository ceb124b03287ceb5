package nl.voortgang.command.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.bundle.Contents;
import nl.voortgang.proof.note.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Proof of a status update")
class OwnProofsTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();
    private static final Set<String> OWN = Set.of("opsteller/eigen", "controller/eigen", "controller/vervanger",
            "portefeuillehouder/eigen", "portefeuillehouder/vervanger", "concerncontroller/alle", "auditor/alle");

    private static Instance service;
    private static Cast cast;

    @BeforeAll
    static void start() {
        service = Api.start(DATABASE, MovableClock.class);
        cast = Cast.with(1, DATABASE, service);
        untilInTheTree(cast.town());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void untilInTheTree(Municipality town) {
        await().atMost(Duration.ofSeconds(20)).until(() -> DATABASE.superuser().sql("""
                SELECT (SELECT count(*) FROM event WHERE organisation = :it)
                    = (SELECT count(*) FROM tree_node WHERE level = 0 AND organisation = :it)""")
                .param("it", town.name()).query(Boolean.class).single());
    }

    private static List<Long> positions(Municipality town, String update) {
        return DATABASE.superuser().sql("SELECT position FROM ledger WHERE aggregate_id = ? ORDER BY position")
                .param("statusmelding-" + town.name() + "-" + update).query(Long.class).list();
    }

    @TestFactory
    Stream<DynamicTest> is_for_whose_own_it_is_today_and_for_who_may_see_everything() {
        return Cast.PEOPLE.keySet().stream().map(relation -> DynamicTest.dynamicTest(relation, () -> {
            Api.Client person = cast.as(relation);
            for (String address : new String[]{
                    "/v1/grootboek/" + positions(cast.town(), "2022-2-2A1.1").getFirst() + "/bewijs",
                    "/v1/bewijsbundels?prestatie=2A1.1", "/v1/bewijsbundels?statusmelding=2022-2-2A1.1",
                    "/v1/bewijsbundels?statusmelding=2022-2-programma-2"}) {
                if (OWN.contains(relation)) {
                    assertThat(person.get(address).status()).as(address).isEqualTo(200);
                } else {
                    assertThat(person.get(address).problem()).as(address).isEqualTo(
                            relation.startsWith("beheerder") ? "403 rol-ontbreekt" : "404 niet-gevonden");
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> is_all_of_the_ledger_that_who_takes_part_gets() {
        return Cast.PEOPLE.keySet().stream().map(relation -> DynamicTest.dynamicTest(relation, () -> {
            boolean oversees = Set.of("concerncontroller/alle", "auditor/alle").contains(relation);
            Api.Client person = cast.as(relation);
            for (String address : new String[]{"/v1/bewijsbundels?voortgangsrapportage=2022-2",
                    "/v1/bewijsbundels?van=2000-01-01&tot=2099-12-31", "/v1/grootboek/consistentie?van=1"}) {
                if (oversees) {
                    assertThat(person.get(address).status()).as(address).isEqualTo(200);
                } else {
                    assertThat(person.get(address).problem()).as(address).isEqualTo("403 rol-ontbreekt");
                }
            }
            // a portfolio that was established
            assertThat(person.get("/v1/grootboek/1/bewijs").status())
                    .isEqualTo(oversees ? 200 : relation.startsWith("beheerder") ? 403 : 404);
        }));
    }

    @Test
    void of_a_performance_is_of_ones_own_updates_and_says_in_which_reports_these_are() throws Exception {
        Municipality town = Municipality.of(DATABASE, service.port()).withUpdates(Municipality.TODAY.plusDays(20));
        town.karin().post("/v1/voortgangsrapportages",
                Municipality.plan(Municipality.TODAY.plusDays(20)).replace("\"volgnummer\": 2", "\"volgnummer\": 3"));
        town.karin().post("/v1/voortgangsrapportages/2022-3/openingen", "{}");
        await().atMost(Duration.ofSeconds(20)).until(() -> town.karin()
                .post("/v1/statusmeldingen/2022-3-2A1.1/toewijzingen", "{\"opsteller\": \"p-joost\"}")
                .status() == 201);
        untilInTheTree(town);

        Contents mieke = contents(town.mieke());
        Contents joost = contents(town.joost());
        Contents karin = contents(town.karin());

        assertThat(mieke.selection()).isEqualTo("prestatie 2A1.1 in 2022-2");
        assertThat(mieke.positions().all().boxed().toList()).isEqualTo(positions(town, "2022-2-2A1.1"));
        assertThat(joost.selection()).isEqualTo("prestatie 2A1.1 in 2022-3");
        assertThat(joost.positions().all().boxed().toList()).isEqualTo(positions(town, "2022-3-2A1.1")).hasSize(2);
        assertThat(karin.selection()).isEqualTo("prestatie 2A1.1");
        assertThat(karin.positions().count()).isEqualTo(mieke.positions().count() + joost.positions().count());
    }

    /** Of a bundle about 2A1.1. */
    private static Contents contents(Api.Client person) throws IOException, InterruptedException {
        HttpResponse<InputStream> bundle = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + person.port() + "/v1/bewijsbundels?prestatie=2A1.1"))
                        .header("Authorization", "Bearer " + person.token()).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (var zip = new ZipInputStream(bundle.body())) {
            for (ZipEntry file = zip.getNextEntry(); !file.getName().equals(BundleFile.CONTENTS);) {
                file = zip.getNextEntry();
            }
            return Contents.parse(Note.parse(new String(zip.readAllBytes(), UTF_8)).text());
        }
    }
}
