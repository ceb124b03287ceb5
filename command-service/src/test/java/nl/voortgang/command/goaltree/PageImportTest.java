package nl.voortgang.command.goaltree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A published page as a goal tree")
class PageImportTest {

    private static final String ADDRESS = "/v1/doelenbomen/2022";
    private static final String PROPOSALS = ADDRESS + "/inleesvoorstellen";
    private static final String TEXT = "text/plain; charset=utf-8";

    private Municipality leiden;

    @BeforeEach
    void begin() {
        leiden = Municipality.fresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html"})
    void has_1_policy_area_5_goals_and_23_performances_with_the_names_and_codes_of_the_page(String type) {
        String page = type.equals("text/html") ? PublishedPages.HTML : PublishedPages.TEXT;

        JsonNode proposal = leiden.karin().post(PROPOSALS, page.getBytes(UTF_8), type).json();

        assertThat(proposal.path("fouten")).isEmpty();
        assertThat(proposal.path("toegevoegd").valueStream().map(part -> part.path("onderdeel").asString() + " "
                + part.path("naam").asString())).containsExactly("programma 2 Veiligheid",
                        "beleidsterrein 2A Veiligheid",
                        "doel 2A1 Beperken criminaliteit, bewaken democratische rechtsstaat",
                        "prestatie 2A1.1 Aanpak ondermijning",
                        "prestatie 2A1.2 Voorkomen of aanpakken radicalisering en polarisatie",
                        "prestatie 2A1.3 Voorkomen cybercrime / gedigitaliseerde criminaliteit",
                        "prestatie 2A1.4 Inzet Veilig Thuis", "prestatie 2A1.5 Inzet Veilige Publieke taak",
                        "doel 2A2 Beperken criminaliteit en overlast in de woonomgeving",
                        "prestatie 2A2.1 Beperken van overlast van personen die verward gedrag vertonen",
                        "prestatie 2A2.2 Beperken van overlast in de woonomgeving",
                        "prestatie 2A2.3 Preventie woninginbraken",
                        "prestatie 2A2.4 Regievoering samenwerking jaarwisseling / vuurwerk",
                        "prestatie 2A2.5 Inzet buurt- en wijkveiligheid",
                        "prestatie 2A2.6 Aanpak fietsendiefstal en fietsoverlast",
                        "doel 2A3 Beperken jeugdoverlast en criminaliteit", "prestatie 2A3.1 Stedelijke jeugdaanpak",
                        "doel 2A4 Optimale preventie en aanpak branden, rampen en crises",
                        "prestatie 2A4.1 Realiseren van BRL-vakbekwame gemeentelijke crisisorganisatie",
                        "prestatie 2A4.2 Planvorming rondom grootschalige risicovolle evenementen",
                        "prestatie 2A4.3 Inzet bij rampen en crises",
                        "prestatie 2A4.4 Optimale preventie brandveiligheid",
                        "doel 2A5 Veilig ondernemen en veilig uitgaan",
                        "prestatie 2A5.1 Risicoscan, coördinatie vergunningverlening evenementen",
                        "prestatie 2A5.2 Handhaven bij evenementen", "prestatie 2A5.3 Bijdrage aan veilig ondernemen",
                        "prestatie 2A5.4 Handhaven coffeeshopbeleid / Regulering wietteelt",
                        "prestatie 2A5.5 Coördinatie vergunningverlening horeca",
                        "prestatie 2A5.6 Handhaven horecaregelgeving", "prestatie 2A5.7 Handhaven prostitutiebeleid");
    }
}
