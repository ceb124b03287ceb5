package nl.voortgang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The change history")
class HistoryTest {

    private static final String CITY = "geschiedstad";
    private final Api karin = Api.as("karin", CITY, "concerncontroller");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    @Test
    void has_every_event_once_in_the_order_of_the_ledger() {
        JsonNode all = karin.get("/v1/wijzigingen?paginagrootte=200");
        assertThat(all.path("resultaten").valueStream().map(it -> it.path("positie").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 79).boxed().toList());
        assertThat(all.path("totaal").asInt()).isEqualTo(79);
    }

    @Test
    void can_be_read_by_a_person() {
        assertThat(sentences("/v1/wijzigingen?statusmelding=2022-2-2A1.2")).containsExactly(
                "systeem: Statusmelding 2022-2-2A1.2 gevraagd aan p-mieke.",
                "p-mieke: Statusmelding 2022-2-2A1.2 ingediend.",
                "p-farida: Statusmelding 2022-2-2A1.2 getoetst: Let op de kosten.");
        assertThat(sentences("/v1/wijzigingen?paginagrootte=9")).containsExactly(
                "p-karin: Portefeuille veiligheid vastgelegd als Bestuur en Veiligheid.",
                "p-karin: Portefeuille veiligheid toegewezen aan p-burgemeester vanaf 2021-01-01.",
                "p-karin: Portefeuille zorg vastgelegd als Zorg en Welzijn.",
                "p-karin: Portefeuille zorg toegewezen aan p-oud-wethouder vanaf 2021-01-01 tot en met 2022-05-31.",
                "p-karin: Portefeuille zorg toegewezen aan p-wethouder vanaf 2022-06-01.",
                "p-karin: Programma 2 Veiligheid vastgelegd voor versie 1 van doelenboom 2021.",
                "p-karin: Programma 3 Zorg vastgelegd voor versie 1 van doelenboom 2021.",
                "p-karin: Doelenboom 2021 ingelezen, versie 1.",
                "p-karin: Programma 2 Veiligheid vastgelegd voor versie 1 van doelenboom 2022.");
    }

    @Test
    void tells_a_report_to_its_end() {
        Rijnstad.named("einde");
        assertThat(Api.as("karin", "einde", "concerncontroller").get("/v1/wijzigingen?voortgangsrapportage=2022-1")
                .path("resultaten").valueStream().map(it -> it.path("omschrijving").asString())
                .filter(it -> it.startsWith("Voortgangsrapportage"))).containsExactly(
                        "Voortgangsrapportage 2022-1 geopend op versie 1 van de doelenboom.",
                        "Voortgangsrapportage 2022-1 samengesteld zonder 2A2.1.",
                        "Voortgangsrapportage 2022-1 vastgesteld met besluit B 22.0101 van 2022-05-06.",
                        "Voortgangsrapportage 2022-1 op 2022-05-06 aangeboden aan de raad, Z/2022-1.",
                        "Voortgangsrapportage 2022-1 op 2022-05-06 gepubliceerd, website 2022-1.");
        assertThat(Api.as("karin", "einde", "concerncontroller").get("/v1/wijzigingen?statusmelding=2022-2-3A1.1")
                .path("resultaten").valueStream().map(it -> it.path("omschrijving").asString())).contains(
                        "Statusmelding 2022-2-3A1.1 bevroren.",
                        "Statusmelding 2022-2-3A1.1 krijgt een erratum: Het stoplicht was fout.");
    }

    @Test
    void carries_the_event_as_it_was_decided() {
        JsonNode submitted = karin.get("/v1/wijzigingen?statusmelding=2022-2-2A1.2").path("resultaten").path(1);
        assertThat(submitted.path("type").asString()).isEqualTo("nl.prestaties.statusmelding.ingediend.v1");
        assertThat(submitted.path("versie").asInt()).isEqualTo(2);
        assertThat(submitted.path("op").asString()).isEqualTo("2022-09-05T09:00:00Z");
        assertThat(submitted.path("gegevens").path("inhoud").path("stoplicht").asString()).isEqualTo("ROOD");
        assertThat(submitted.path("gegevens").path("daad").path("door").asString()).isEqualTo("p-mieke");
    }

    @Test
    void can_be_had_of_a_performance_a_report_a_person_or_a_period() {
        assertThat(count("prestatie=2A1.2")).isEqualTo(4 + 4 + 3);
        assertThat(count("prestatie=02A102")).isEqualTo(4 + 4 + 3);
        assertThat(count("voortgangsrapportage=2022-2")).isEqualTo(2 + 6 + 8);
        assertThat(count("persoon=p-wethouder")).isEqualTo(1);
        assertThat(count("van=2022-09-12&tot=2022-09-12")).isEqualTo(4);
        assertThat(count("van=2022-09-13")).isEqualTo(1);
        assertThat(count("tot=2021-01-01")).isEqualTo(5 + 6);
        assertThat(count("persoon=p-farida&prestatie=2A1.1")).isEqualTo(2);
    }

    @Test
    void refuses_a_period_that_is_none() {
        assertThat(karin.answer("/v1/wijzigingen?van=gisteren").statusCode()).isEqualTo(400);
    }

    private int count(String filter) {
        return karin.get("/v1/wijzigingen?" + filter).path("totaal").asInt();
    }

    private List<String> sentences(String path) {
        return karin.get(path).path("resultaten").valueStream()
                .map(it -> it.path("door").asString() + ": " + it.path("omschrijving").asString()).toList();
    }
}
