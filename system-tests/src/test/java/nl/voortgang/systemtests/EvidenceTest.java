package nl.voortgang.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("What was decided in a municipality")
@ExtendWith(SharedProduct.class)
class EvidenceTest {

    private static final Path VERIFIER = Path.of("..", "verifier", "target", "voortgang-verifier.jar");

    private final Path folder;

    EvidenceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void is_proven_to_whoever_has_nothing_but_Java_and_a_key(Product product) throws Exception {
        Town town = Town.found(product, "bewijsstad", 1, 1);
        Api auditor = product.command(town.organisation, "p-auditor", "auditor");
        town.importTree(2030);
        String update = town.openReport(2030, 1).getFirst();
        var steps = new Steps(update);
        town.author.post(steps.submission(), steps.contentSent()).expect(201);
        town.controller.post(steps.review(), steps.hashSeen()).expect(201);
        town.holder.post(steps.approval(), steps.hashSeen()).expect(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> auditor.post("/v1/controlepunten", "{}").body()
                .path("grootte").asInt() == events(product, town));
        JsonNode key = auditor.get("/v1/sleutels").body().path("resultaten").path(0);
        Path keys = Files.writeString(folder.resolve("sleutels.txt"), key.path("sleutel").asString());
        Path bundle = Files.write(folder.resolve("bundel.zip"), auditor.download("/v1/bewijsbundels?prestatie=1A1.1"));

        Ended good = verify(bundle, keys);
        assertThat(good.text()).contains("Gebeurtenissen: 4",
                "GOED: elke gebeurtenis is aanwezig, ongewijzigd en op haar");
        assertThat(good.code()).isZero();
        Path own = Files.write(folder.resolve("eigen.zip"),
                town.author.download("/v1/bewijsbundels?statusmelding=" + update));
        assertThat(verify(own, keys).text()).contains("Gebeurtenissen: 4", "GOED");
        byte[] cut = Files.readAllBytes(bundle);
        Files.write(bundle, Arrays.copyOf(cut, cut.length - 100));
        assertThat(verify(bundle, keys).code()).isEqualTo(2);
        assertThat(Files.size(VERIFIER)).isLessThan(2 << 20);
    }

    private record Ended(int code, String text) {}

    private static Ended verify(Path bundle, Path keys) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", VERIFIER.toString(), bundle.toString(), keys.toString())).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), text);
    }

    private static int events(Product product, Town town) throws Exception {
        try (var database = product.commandDatabase();
                var query = database.prepareStatement(
                        "SELECT count(*) FROM event WHERE organisation = ?")) {
            query.setString(1, town.organisation.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
