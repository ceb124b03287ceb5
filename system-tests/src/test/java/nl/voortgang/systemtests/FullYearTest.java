package nl.voortgang.systemtests;

import static java.util.stream.Collectors.joining;
import static nl.voortgang.systemtests.PlayedYear.OOST;
import static nl.voortgang.systemtests.PlayedYear.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@link Year} tells what happens; what is expected here was worked out by hand from that. */
@DisplayName("After a full year")
@ExtendWith(PlayedYear.Extension.class)
class FullYearTest {

    private final PlayedYear year;

    FullYearTest(PlayedYear year) {
        this.year = year;
    }

    @ParameterizedTest
    @ValueSource(strings = {OOST, WEST})
    void the_matrix_follows_each_performance_under_whatever_code_and_name(String town) {
        JsonNode matrix = year.ask(town, "/v1/statusmatrix");

        assertThat(each(matrix, "/prestaties").map(FullYearTest::row)).containsExactly(
                "1A1.2 Digitale veiligheid: 2030-1 ORANJE, 2030-2 ORANJE, 2031-1 ORANJE derde oranje op rij",
                "1A2.1 Jeugd: 2030-1 GROEN, 2030-2 ORANJE, 2031-1 ORANJE",
                "2A1.1 Wijkteams: 2030-1 ORANJE te laat, 2030-2 ORANJE, 2031-1 GROEN",
                "2A1.2 Mantelzorg: 2030-1 - ontbreekt, 2030-2 GROEN, 2031-1 -",
                "2A1.3 Wijkverpleging: 2030-1 (2A1.1) ORANJE te laat, 2030-2 (2A1.1) ORANJE, 2031-1 ROOD",
                "2A2.1 Aanpak ondermijning: 2030-1 (1A1.1) GROEN, 2030-2 (1A1.1) GROEN erratum, 2031-1 ROOD groen naar rood");
        assertThat(each(matrix, "/totalen").map(FullYearTest::total)).containsExactly(
                "1 Veiligheid 2030-1: 2 groen, 1 oranje, 0 rood, 0 zonder",
                "1 Veiligheid 2030-2: 1 groen, 2 oranje, 0 rood, 0 zonder",
                "1 Veiligheid 2031-1: 0 groen, 2 oranje, 0 rood, 0 zonder",
                "2 Zorg 2030-1: 0 groen, 1 oranje, 0 rood, 1 zonder",
                "2 Zorg 2030-2: 1 groen, 1 oranje, 0 rood, 0 zonder",
                "2 Zorg 2031-1: 1 groen, 0 oranje, 2 rood, 1 zonder");
    }

    private static String row(JsonNode row) {
        return text(row, "/code") + " " + text(row, "/naam") + ": "
                + each(row, "/statusmeldingen").map(cell -> cell(cell, text(row, "/code"))).collect(joining(", "));
    }

    private static String cell(JsonNode cell, String code) {
        String then = text(cell, "/prestatie").equals(code) ? "" : " (" + text(cell, "/prestatie") + ")";
        String light = cell.has("stoplicht") ? text(cell, "/stoplicht") : "-";
        return text(cell, "/voortgangsrapportage") + then + " " + light
                + (cell.at("/teLaat").asBoolean() ? " te laat" : "")
                + (cell.at("/ontbrekend").asBoolean() ? " ontbreekt" : "")
                + (cell.has("erratum") ? " erratum" : "")
                + (cell.at("/derdeOranjeOpRij").asBoolean() ? " derde oranje op rij" : "")
                + (cell.at("/groenNaarRood").asBoolean() ? " groen naar rood" : "");
    }

    private static String total(JsonNode total) {
        return "%s %s %s: %s groen, %s oranje, %s rood, %s zonder".formatted(text(total, "/programma"),
                text(total, "/naam"), text(total, "/voortgangsrapportage"), text(total, "/groen"),
                text(total, "/oranje"), text(total, "/rood"), text(total, "/zonderStoplicht"));
    }

    @ParameterizedTest
    @ValueSource(strings = {OOST, WEST})
    void the_board_counts_where_every_update_is(String town) {
        assertThat(each(year.ask(town, "/v1/voortgangsrapportages/2030-1/voortgangsbord"), "/programmas")
                .map(FullYearTest::counts)).containsExactly("1: 4, of which 4 frozen, 1 late",
                        "2: 3, of which 1 requested, 2 frozen, 2 late");
        assertThat(each(year.ask(town, "/v1/voortgangsrapportages/2031-1/voortgangsbord"), "/programmas")
                .map(FullYearTest::counts)).containsExactly("1: 3, of which 1 requested, 2 approved",
                        "2: 5, of which 2 requested, 3 approved");
    }

    private static String counts(JsonNode programme) {
        return text(programme, "/nummer") + ": " + text(programme, "/totaal") + ", of which "
                + Stream.of("gevraagd requested", "ingediend submitted", "getoetst reviewed", "teruggestuurd returned",
                        "geaccordeerd approved", "bevroren frozen", "teLaat late").map(word -> word.split(" "))
                        .filter(word -> programme.at("/" + word[0]).asInt() > 0)
                        .map(word -> text(programme, "/" + word[0]) + " " + word[1]).collect(joining(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {OOST, WEST})
    void the_history_tells_how_each_report_and_update_went(String town) {
        assertThat(acts(town, "/v1/wijzigingen?voortgangsrapportage=2030-1", "voortgangsrapportage")).containsExactly(
                "gepland", "geopend", "termijnen-verzet", "samengesteld", "vastgesteld", "aangeboden", "gepubliceerd");
        assertThat(acts(town, "/v1/wijzigingen?statusmelding=2030-1-1A1.2", "statusmelding")).containsExactly(
                "gevraagd", "ingediend", "teruggestuurd", "ingediend", "getoetst", "geaccordeerd", "bevroren");
        assertThat(acts(town, "/v1/wijzigingen?statusmelding=2030-1-1A2.1", "statusmelding")).containsExactly(
                "gevraagd", "ingediend", "getoetst", "teruggestuurd", "ingediend", "getoetst", "geaccordeerd",
                "bevroren");
        assertThat(acts(town, "/v1/wijzigingen?statusmelding=2030-1-2A1.2", "statusmelding"))
                .containsExactly("gevraagd");
        assertThat(acts(town, "/v1/wijzigingen?statusmelding=2030-2-1A2.1", "statusmelding")).startsWith("gevraagd",
                "ingediend", "getoetst", "geaccordeerd", "heropend", "ingediend", "getoetst", "geaccordeerd")
                .endsWith("bevroren");
        assertThat(acts(town, "/v1/wijzigingen?statusmelding=2030-2-1A1.1", "statusmelding")).startsWith("gevraagd",
                "ingediend", "getoetst", "geaccordeerd", "bevroren")
                .endsWith("bevroren", "erratum-uitgebracht", "ingediend", "getoetst", "geaccordeerd");
    }

    private List<String> acts(String town, String path, String family) {
        String prefix = "nl.prestaties." + family + ".";
        return each(year.ask(town, path + "&paginagrootte=100"), "/resultaten").map(change -> text(change, "/type"))
                .filter(type -> type.startsWith(prefix))
                .map(type -> type.substring(prefix.length(), type.length() - ".v1".length())).toList();
    }

    @Test
    void an_erratum_keeps_what_the_report_said_beside_what_it_says_since() {
        assertThat(errata(OOST)).containsExactly("ROOD, since then GROEN: De planning was achterhaald.");
        assertThat(errata(WEST)).containsExactly("ORANJE, since then GROEN: De planning was achterhaald.");
    }

    private Stream<String> errata(String town) {
        return each(year.ask(town, "/v1/statusmeldingen/2030-2-1A1.1"), "/errata").map(it -> "%s, since then %s: %s"
                .formatted(text(it, "/origineel/stoplicht"), text(it, "/correctie/stoplicht"),
                        text(it, "/reden")));
    }

    @ParameterizedTest
    @ValueSource(strings = {OOST, WEST})
    void every_event_is_kept_once_at_a_position_without_gaps_in_all_four_places(String town) throws Exception {
        assertThat(new Books(year.product(), new OrganisationId(town)).areEqual()).isPositive();
    }

    static Stream<JsonNode> each(JsonNode parent, String pointer) {
        return StreamSupport.stream(parent.at(pointer).spliterator(), false);
    }

    static String text(JsonNode parent, String pointer) {
        return parent.at(pointer).asString();
    }
}
