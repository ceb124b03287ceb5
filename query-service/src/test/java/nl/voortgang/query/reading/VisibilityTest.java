package nl.voortgang.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Before a report is adopted")
class VisibilityTest {

    private static final String CITY = "zichtstad";
    private static final List<String> SUBJECTS = List.of("2A1.1", "2A1.2", "2A2.1", "programma-2", "3A1.1",
            "programma-3");

    @BeforeAll
    static void tell() {
        Leiden.named(CITY);
    }

    /** 1, 2 and 3 stand for the reports 2021-2, 2022-1 and 2022-2. */
    @ParameterizedTest(name = "{0} as {1} reads {2}")
    @CsvSource(textBlock = """
            mieke,         opsteller,          2A1.1/123 2A1.2/123
            joost,         opsteller,          2A2.1/123 3A1.1/123 programma-2/123 programma-3/123
            farida,        controller,         2A1.1/123 2A1.2/123 2A2.1/123 programma-2/123
            tom,           controller,         3A1.1/123 programma-3/123
            burgemeester,  portefeuillehouder, 2A1.1/12 2A1.2/123 programma-2/12
            wethouder,     portefeuillehouder, 2A2.1/12 3A1.1/123 programma-3/12
            oud-wethouder, portefeuillehouder, ''
            karin,         concerncontroller,  2A1.1/123 2A1.2/123 2A2.1/123 3A1.1/123 programma-2/123 programma-3/123
            ada,           auditor,            2A1.1/123 2A1.2/123 2A2.1/123 3A1.1/123 programma-2/123 programma-3/123
            mieke,         controller,         ''
            farida,        opsteller,          ''
            burgemeester,  controller,         ''""")
    void each_reads_what_is_theirs(String person, String role, String expected) {
        Api api = Api.as(person, CITY, role);
        assertThat(SUBJECTS.stream().flatMap(subject -> Stream.of("2021-2", "2022-1", "2022-2")
                .map(report -> report + "-" + subject))
                .filter(id -> api.status("/v1/statusmeldingen/" + id) == 200).collect(Collectors.toSet()))
                .isEqualTo(ids(expected));
    }

    private static Set<String> ids(String table) {
        Set<String> ids = new TreeSet<>();
        for (String entry : table.isEmpty() ? new String[0] : table.split(" ")) {
            String[] parts = entry.split("/");
            parts[1].chars().forEach(report -> ids
                    .add(List.of("2021-2", "2022-1", "2022-2").get(report - '1') + "-" + parts[0]));
        }
        return ids;
    }

    /**
     * The history of a text that was not reviewed yet is not hidden from its holder. Authors are named in both goal trees, and
     * who held a portfolio was once appointed.
     */
    @ParameterizedTest(name = "{0} as {1} finds {2} changes")
    @CsvSource({"mieke, opsteller, 23", "joost, opsteller, 45", "farida, controller, 43", "tom, controller, 23",
            "burgemeester, portefeuillehouder, 34", "wethouder, portefeuillehouder, 33",
            "oud-wethouder, portefeuillehouder, 1", "karin, concerncontroller, 79", "ada, auditor, 79"})
    void each_finds_the_changes_of_what_is_theirs(String person, String role, int changes) {
        assertThat(Api.as(person, CITY, role).get("/v1/wijzigingen").path("totaal").asInt()).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"werklijst", "werklijst/wachtend", "vervangingen",
            "voortgangsrapportages/2022-2/voortgangsbord", "wijzigingen"})
    void an_administrator_is_refused_what_is_about_the_work(String path) {
        assertThat(Api.as("beheer", CITY, "beheerder").answer("/v1/" + path).body()).contains("rol-ontbreekt");
        assertThat(Api.as("niemand", CITY).status("/v1/" + path)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheer", "niemand"})
    void an_administrator_or_who_has_no_role_finds_nothing_of_what_is_written(String person) {
        Api api = Api.as(person, CITY, person.equals("beheer") ? "beheerder" : "onbekend");
        assertThat(api.status("/v1/statusmeldingen/2022-2-2A1.1")).isEqualTo(404);
        assertThat(api.get("/v1/statusmatrix").path("prestaties")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doelenbomen/2022", "portefeuilles", "voortgangsrapportages",
            "voortgangsrapportages/2022-2"})
    void the_tree_the_portfolios_and_the_calendar_are_for_everybody_in_the_organisation(String path) {
        assertThat(Api.as("niemand", CITY).status("/v1/" + path)).isEqualTo(200);
    }

    @Test
    void two_roles_see_what_either_sees() {
        Api both = Api.as("joost", CITY, "opsteller", "auditor");
        assertThat(both.get("/v1/wijzigingen").path("totaal").asInt()).isEqualTo(79);
    }
}
