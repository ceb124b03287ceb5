package nl.voortgang.query.history;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Rijnstad;
import nl.voortgang.query.Story;
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
                "Het systeem vroeg statusmelding 2022-2-2A1.2 aan opsteller p-mieke, met controller p-farida.",
                "Opsteller p-mieke diende statusmelding 2022-2-2A1.2 in.",
                "p-farida toetste statusmelding 2022-2-2A1.2: Let op de kosten.");
        assertThat(sentences("/v1/wijzigingen?paginagrootte=9")).containsExactly(
                "Concerncontroller p-karin legde portefeuille veiligheid vast als Bestuur en Veiligheid.",
                "Concerncontroller p-karin benoemde p-burgemeester tot houder van portefeuille veiligheid vanaf"
                        + " 1 januari 2021.",
                "Concerncontroller p-karin legde portefeuille zorg vast als Zorg en Welzijn.",
                "Concerncontroller p-karin benoemde p-oud-wethouder tot houder van portefeuille zorg vanaf"
                        + " 1 januari 2021 tot en met 31 mei 2022.",
                "Concerncontroller p-karin benoemde p-wethouder tot houder van portefeuille zorg vanaf 1 juni 2022.",
                "Concerncontroller p-karin legde programma 2 Veiligheid vast voor versie 1 van doelenboom 2021.",
                "Concerncontroller p-karin legde programma 3 Zorg vast voor versie 1 van doelenboom 2021.",
                "Concerncontroller p-karin las doelenboom 2021 in, versie 1.",
                "Concerncontroller p-karin legde programma 2 Veiligheid vast voor versie 1 van doelenboom 2022.");
    }

    @Test
    void tells_a_report_to_its_end() {
        Rijnstad.named("einde");
        Api concern = Api.as("karin", "einde", "concerncontroller");
        assertThat(sentences(concern, "voortgangsrapportage=2022-1"))
                .filteredOn(it -> it.contains("voortgangsrapportage") || it.contains("plande")).containsExactly(
                        "Concerncontroller p-karin plande Rapportage 2022-1, peildatum 27 april 2022: indienen tot en met"
                                + " 6 mei 2022, toetsen tot en met 13 mei 2022, accorderen tot en met 20 mei 2022, in het"
                                + " college op 31 mei 2022.",
                        "Concerncontroller p-karin opende voortgangsrapportage 2022-1 op versie 1 van de doelenboom.",
                        "Concerncontroller p-karin stelde voortgangsrapportage 2022-1 samen zonder 2A2.1.",
                        "Concerncontroller p-karin legde vast dat het college voortgangsrapportage 2022-1 vaststelde met"
                                + " besluit B 22.0101 van 6 mei 2022.",
                        "Concerncontroller p-karin legde vast dat voortgangsrapportage 2022-1 op 6 mei 2022 aan de raad is"
                                + " aangeboden, kenmerk Z/2022-1.",
                        "Concerncontroller p-karin legde vast dat voortgangsrapportage 2022-1 op 6 mei 2022 is"
                                + " gepubliceerd, kenmerk website 2022-1.");
        assertThat(sentences(concern, "statusmelding=2022-2-3A1.1")).contains(
                "Het systeem bevroor statusmelding 2022-2-3A1.1.",
                "Concerncontroller p-karin bracht een erratum uit op statusmelding 2022-2-3A1.1: Het stoplicht was fout.");
        assertThat(sentences(concern, "tot=2021-01-01")).contains(
                "Concerncontroller p-karin las programma 2 van Rapportage 2021-2 in uit website; niet hier besloten.");
    }

    @Test
    void says_on_behalf_of_whom_and_whom_it_concerns() {
        var story = new Story("namenstad").portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .substituted("wim", "bea", "2022-07-01", "2022-07-21")
                .substitutionEnded("wim", "bea", "2022-07-01", "2022-07-10")
                .substituted("tom", "bea", "2022-08-01", "2022-08-31").substitutionWithdrawn("tom", "bea", "2022-08-01")
                .tree(2022, Leiden.programme(3, "Zorg", "tom", "zorg")).on("2022-08-01").open("2022-2", "2022-09-01")
                .rescheduled("2022-2", "2022-09-08", "Vakantie.").reminded("2022-2", null).reminded("2022-2", 3)
                .requested("2022-2-3A1.1", "joost", "tom", "zorg").reassigned("2022-2-3A1.1", "mieke", "tom")
                .submitted("2022-2-3A1.1", "mieke", GREEN, "Ik was ziek.")
                .reviewedFor("tom", "2022-2-3A1.1", "ada", null)
                .returned("2022-2-3A1.1", "wim", "Te stellig.").submitted("2022-2-3A1.1", "mieke", GREEN)
                .withdrawn("2022-2-3A1.1", "mieke").submitted("2022-2-3A1.1", "mieke", GREEN)
                .reopened("2022-2-3A1.1", "Nieuwe cijfers.").submitted("2022-2-3A1.1", "mieke", GREEN)
                .reviewed("2022-2-3A1.1", "tom", null).approvedInBulk("bea", "2022-2-3A1.1")
                .approvedFor("wim", "2022-2-3A1.1", "bea").compiled("2022-2", "programma-3: Ziek.")
                .frozen("2022-2-3A1.1").reverted("2022-2", "Toch niet.", "3A1.1").thawed("2022-2-3A1.1")
                .cancelled("2022-2", "Verkiezingen.").termEnded("zorg", "wim", "2022-01-01", "2022-12-31").told();
        Api concern = Api.as("karin", story.organisation(), "concerncontroller");
        assertThat(sentences(concern, "paginagrootte=200").stream().filter(it -> !it.contains("doelenboom")))
                .containsExactly(
                        "Concerncontroller p-karin legde portefeuille zorg vast als Zorg.",
                        "Concerncontroller p-karin benoemde p-wim tot houder van portefeuille zorg vanaf 1 januari 2022.",
                        "p-wim liet zich vervangen door p-bea van 1 juli 2022 tot en met 21 juli 2022.",
                        "p-karin beëindigde de vervanging van p-wim door p-bea vanaf 1 juli 2022; de laatste dag is 10 juli 2022.",
                        "p-tom liet zich vervangen door p-bea van 1 augustus 2022 tot en met 31 augustus 2022.",
                        "p-karin trok de vervanging van p-tom door p-bea vanaf 1 augustus 2022 in.",
                        "Concerncontroller p-karin plande Rapportage 2022-2, peildatum 23 augustus 2022: indienen tot en met"
                                + " 1 september 2022, toetsen tot en met 8 september 2022, accorderen tot en met 15 september 2022,"
                                + " in het college op 26 september 2022.",
                        "Concerncontroller p-karin verzette de termijnen van voortgangsrapportage 2022-2 naar indienen tot en met"
                                + " 8 september 2022, toetsen tot en met 15 september 2022, accorderen tot en met 22 september 2022,"
                                + " in het college op 3 oktober 2022: Vakantie.",
                        "Concerncontroller p-karin herinnerde wie aan zet is bij voortgangsrapportage 2022-2.",
                        "Concerncontroller p-karin herinnerde wie aan zet is bij programma 3 van voortgangsrapportage 2022-2.",
                        "Het systeem vroeg statusmelding 2022-2-3A1.1 aan opsteller p-joost, met controller p-tom.",
                        "Concerncontroller p-karin wees statusmelding 2022-2-3A1.1 toe aan opsteller p-mieke en controller p-tom.",
                        "Opsteller p-mieke diende statusmelding 2022-2-3A1.1 te laat in: Ik was ziek.",
                        "p-ada toetste namens p-tom statusmelding 2022-2-3A1.1.",
                        "p-wim stuurde statusmelding 2022-2-3A1.1 terug: Te stellig.",
                        "Opsteller p-mieke diende statusmelding 2022-2-3A1.1 in.",
                        "Opsteller p-mieke trok statusmelding 2022-2-3A1.1 in.",
                        "Opsteller p-mieke diende statusmelding 2022-2-3A1.1 in.",
                        "Concerncontroller p-karin heropende statusmelding 2022-2-3A1.1: Nieuwe cijfers.",
                        "Opsteller p-mieke diende statusmelding 2022-2-3A1.1 in.",
                        "p-tom toetste statusmelding 2022-2-3A1.1.",
                        "Portefeuillehouder p-bea vroeg om 1 statusmelding te accorderen.",
                        "Portefeuillehouder p-bea accordeerde namens p-wim statusmelding 2022-2-3A1.1.",
                        "Concerncontroller p-karin stelde voortgangsrapportage 2022-2 samen zonder programma-3.",
                        "Het systeem bevroor statusmelding 2022-2-3A1.1.",
                        "Concerncontroller p-karin zette voortgangsrapportage 2022-2 terug naar open om 3A1.1: Toch niet.",
                        "Het systeem ontdooide statusmelding 2022-2-3A1.1.",
                        "Concerncontroller p-karin annuleerde voortgangsrapportage 2022-2: Verkiezingen.",
                        "Concerncontroller p-karin stelde de laatste dag van p-wim als houder van portefeuille zorg op"
                                + " 31 december 2022.");
        assertThat(sentences(concern, "persoon=p-bea")).as("who acted, and who was named").hasSize(6);
        assertThat(sentences(concern, "persoon=p-mieke")).filteredOn(it -> it.contains("wees")).hasSize(1);
        assertThat(sentences(Api.as("bea", story.organisation(), "portefeuillehouder"), "")).as("what concerns her")
                .hasSize(5).noneMatch(it -> it.contains("accordeerde"));
        assertThat(sentences(Api.as("joost", story.organisation(), "opsteller"), "")).as("no longer the author")
                .filteredOn(it -> it.contains("statusmelding")).hasSize(1).allMatch(it -> it.contains("vroeg"));
    }

    @Test
    void leaves_places_where_names_can_be_put() {
        JsonNode named = karin.get("/v1/wijzigingen?persoon=p-oud-wethouder").path("resultaten").path(0);
        assertThat(named.path("delen").toString()).isEqualTo("""
                [{"tekst":"Concerncontroller "},{"persoon":"p-karin"},{"tekst":" benoemde "},\
                {"persoon":"p-oud-wethouder"},\
                {"tekst":" tot houder van portefeuille zorg vanaf 1 januari 2021 tot en met 31 mei 2022."}]""");
        for (JsonNode change : karin.get("/v1/wijzigingen?paginagrootte=200").path("resultaten")) {
            String together = change.path("delen").valueStream()
                    .map(it -> it.path("tekst").stringValue("") + it.path("persoon").stringValue(""))
                    .collect(Collectors.joining());
            assertThat(together).isEqualTo(change.path("omschrijving").asString());
            assertThat(change.path("delen").valueStream().filter(it -> it.path("tekst").stringValue("").contains("p-")))
                    .as("a person hides in no text").isEmpty();
        }
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
        assertThat(count("persoon=p-wethouder")).as("approved one, was appointed once").isEqualTo(2);
        assertThat(count("van=2022-09-12&tot=2022-09-12")).isEqualTo(4);
        assertThat(count("van=2022-09-13")).isEqualTo(1);
        assertThat(count("tot=2021-01-01")).isEqualTo(5 + 6);
        assertThat(count("persoon=p-farida&prestatie=2A1.1")).as("reviewed two of three").isEqualTo(3 + 2);
    }

    @Test
    void refuses_a_period_that_is_none() {
        assertThat(karin.answer("/v1/wijzigingen?van=gisteren").statusCode()).isEqualTo(400);
    }

    private int count(String filter) {
        return karin.get("/v1/wijzigingen?" + filter).path("totaal").asInt();
    }

    private List<String> sentences(String path) {
        return sentences(karin.get(path));
    }

    private static List<String> sentences(Api person, String filter) {
        return sentences(person.get("/v1/wijzigingen?" + filter));
    }

    private static List<String> sentences(JsonNode page) {
        return page.path("resultaten").valueStream().map(it -> it.path("omschrijving").asString()).toList();
    }
}
