package nl.voortgang.query.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.query.Api;
import nl.voortgang.query.Rijnstad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The status matrix over the years")
class MatrixOverYearsTest {

    private static final String CITY = "matrixjaren";
    private final Api karin = Api.as("karin", CITY, "concerncontroller");

    @BeforeAll
    static void tell() {
        Rijnstad.named(CITY);
    }

    @Test
    void follows_what_was_renamed_split_and_merged() {
        assertThat(rows(karin.get("/v1/statusmatrix"))).containsExactly(
                "2A1.1: 2021-2 2A1.1 ORANJE ingelezen; 2022-1 2A1.1 ORANJE; 2022-2 2A1.1 ORANJE derde oranje;"
                        + " 2023-1 2A1.1 GROEN",
                "2A1.3: 2021-2 2A1.2 GROEN ingelezen; 2022-1 2A1.2 GROEN; 2022-2 2A1.2 ROOD groen naar rood;"
                        + " 2023-1 2A1.3 -",
                "2A1.4: 2021-2 2A1.2 GROEN ingelezen; 2022-1 2A1.2 GROEN; 2022-2 2A1.2 ROOD groen naar rood;"
                        + " 2023-1 2A1.4 ORANJE",
                "3A1.2: 2021-2 2A2.1 - ingelezen; 2022-1 2A2.1 - ontbreekt; 2022-1 3A1.1 GROEN; 2022-2 2A2.1 GROEN;"
                        + " 2022-2 3A1.1 ROOD groen naar rood erratum VERWERKT; 2023-1 3A1.2 ROOD");
    }

    @Test
    void of_one_year_has_the_performances_of_that_year() {
        assertThat(rows(karin.get("/v1/statusmatrix?begrotingsjaar=2022"))).extracting(row -> row.split(":")[0])
                .containsExactly("2A1.1", "2A1.2", "2A2.1", "3A1.1");
        assertThat(rows(karin.get("/v1/statusmatrix?begrotingsjaar=2023&programma=3")))
                .containsExactly("3A1.2: 2023-1 3A1.2 ROOD");
    }

    @Test
    void totals_what_was_taken_over_and_marks_its_report() {
        JsonNode matrix = karin.get("/v1/statusmatrix");
        assertThat(matrix.path("totalen").path(0).toString()).isEqualTo("{\"programma\":2,"
                + "\"voortgangsrapportage\":\"2021-2\",\"groen\":1,\"oranje\":1,\"rood\":0,\"zonderStoplicht\":1}");
        assertThat(matrix.path("voortgangsrapportages").valueStream()
                .map(it -> it.path("id").asString() + " " + it.path("ingelezen").asBoolean()))
                .containsExactly("2021-2 true", "2022-1 false", "2022-2 false", "2023-1 false");
    }

    @Test
    void shows_everybody_what_was_adopted_and_no_more() {
        assertThat(rows(Api.as("beheer", CITY, "beheerder").get("/v1/statusmatrix"))).containsExactly(
                "2A1.1: 2021-2 2A1.1 ORANJE ingelezen; 2022-1 2A1.1 ORANJE; 2022-2 2A1.1 ORANJE derde oranje",
                "2A1.2: 2021-2 2A1.2 GROEN ingelezen; 2022-1 2A1.2 GROEN; 2022-2 2A1.2 ROOD groen naar rood",
                "2A2.1: 2021-2 2A2.1 - ingelezen; 2022-1 2A2.1 - ontbreekt; 2022-2 2A2.1 GROEN",
                "3A1.1: 2022-1 3A1.1 GROEN; 2022-2 3A1.1 ROOD groen naar rood erratum VERWERKT");
    }

    /** One line per row, with the code each cell had. */
    private static List<String> rows(JsonNode matrix) {
        return matrix.path("prestaties").valueStream().map(row -> row.path("code").asString() + ": "
                + row.path("statusmeldingen").valueStream().map(MatrixOverYearsTest::cell)
                        .collect(Collectors.joining("; ")))
                .toList();
    }

    private static String cell(JsonNode cell) {
        return cell.path("voortgangsrapportage").asString() + " " + cell.path("prestatie").asString() + " "
                + cell.path("stoplicht").stringValue("-") + (cell.path("ingelezen").asBoolean() ? " ingelezen" : "")
                + (cell.path("ontbrekend").asBoolean() ? " ontbreekt" : "")
                + (cell.path("derdeOranjeOpRij").asBoolean() ? " derde oranje" : "")
                + (cell.path("groenNaarRood").asBoolean() ? " groen naar rood" : "")
                + (cell.has("erratum") ? " erratum " + cell.path("erratum").asString() : "");
    }
}
