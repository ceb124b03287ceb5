package nl.voortgang.command.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.goaltree.PublishedPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A report that was published earlier")
class HistoryImportTest {

    private static final String REPORTS = "/v1/voortgangsrapportages";
    private static final String IMPORTS = REPORTS + "/inlezingen";
    private static final String PROPOSALS = REPORTS + "/inleesvoorstellen";
    private static final String TEXT = "text/plain; charset=utf-8";

    private Municipality leiden;

    @BeforeEach
    void importTree() {
        leiden = Municipality.fresh();
        assertThat(leiden.karin().put("/v1/doelenbomen/2022", bytes(PublishedPages.TEXT), TEXT).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html"})
    void is_read_from_its_page(String type) {
        String page = type.equals("text/html") ? PublishedPages.HTML : PublishedPages.TEXT;

        JsonNode proposal = leiden.karin().post(PROPOSALS + "?bron=website", bytes(page), type).json();

        assertThat(proposal.path("voortgangsrapportage").asString()).isEqualTo("2022-2");
        assertThat(proposal.path("naam").asString()).isEqualTo("2de Voortgangsrapportage 2022");
        assertThat(proposal.path("programma").path("nummer").asInt()).isEqualTo(2);
        assertThat(proposal.path("fouten")).isEmpty();
        JsonNode bullets = proposal.path("programma").path("standVanZaken");
        assertThat(bullets).hasSize(3);
        assertThat(bullets.path(1).path("tekst").asString())
                .isEqualTo("Het team toezicht werkt sinds juni met twee ploegen – ook in het weekend.");
        assertThat(bullets.path(2).path("onderliggend").valueStream().map(JsonNode::asString)).containsExactly(
                "De controles in de haven zijn verdubbeld.",
                "Met de buurgemeenten is een gezamenlijk meldpunt ingericht.");
        assertThat(proposal.path("programma").path("beleidsterreinen")).isEmpty();
    }

    private static byte[] bytes(String page) {
        return page.getBytes(UTF_8);
    }
}
