package nl.voortgang.query.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A status update is read, by each role in each relation to it, in each state")
class ReadingMatrixTest {

    private static final String TOWN = "leesstad";
    private static final List<String> STATES = List.of("GEVRAAGD", "INGEDIEND", "GETOETST", "TERUGGESTUURD",
            "GEACCORDEERD", "BEVROREN");

    /** From the table of roles: own subjects, own programmes, own portfolios once reviewed; adopted by everybody in the organisation. */
    private static final String TABLE = """
            opsteller          | eigen              | ja  | ja  | ja  | ja  | ja  | ja
            opsteller          | andermans          | nee | nee | nee | nee | nee | ja
            opsteller          | geweest            | nee | nee | nee | nee | nee | ja
            controller         | eigen              | ja  | ja  | ja  | ja  | ja  | ja
            controller         | vervanger          | ja  | ja  | ja  | ja  | ja  | ja
            controller         | andermans          | nee | nee | nee | nee | nee | ja
            controller         | geweest            | nee | nee | nee | nee | nee | ja
            controller         | vervanging voorbij | nee | nee | nee | nee | nee | ja
            portefeuillehouder | eigen              | nee | nee | ja  | nee | ja  | ja
            portefeuillehouder | vervanger          | nee | nee | ja  | nee | ja  | ja
            portefeuillehouder | andermans          | nee | nee | nee | nee | nee | ja
            portefeuillehouder | geweest            | nee | nee | nee | nee | nee | ja
            portefeuillehouder | vervanging voorbij | nee | nee | nee | nee | nee | ja
            concerncontroller  | alle               | ja  | ja  | ja  | ja  | ja  | ja
            auditor            | alle               | ja  | ja  | ja  | ja  | ja  | ja
            beheerder          | alle               | nee | nee | nee | nee | nee | ja
            """;

    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("opsteller/eigen", "mieke"), Map.entry("opsteller/andermans", "joost"),
            Map.entry("opsteller/geweest", "eerdere-opsteller"),
            Map.entry("controller/eigen", "farida"), Map.entry("controller/vervanger", "vervanger"),
            Map.entry("controller/andermans", "tom"), Map.entry("controller/geweest", "eerdere-controller"),
            Map.entry("controller/vervanging voorbij", "eerdere-vervanger"),
            Map.entry("portefeuillehouder/eigen", "burgemeester"),
            Map.entry("portefeuillehouder/vervanger", "loco"),
            Map.entry("portefeuillehouder/andermans", "wethouder"),
            Map.entry("portefeuillehouder/geweest", "oud-burgemeester"),
            Map.entry("portefeuillehouder/vervanging voorbij", "eerdere-loco"),
            Map.entry("concerncontroller/alle", "karin"), Map.entry("auditor/alle", "ada"),
            Map.entry("beheerder/alle", "beheer"));

    @BeforeAll
    static void tell() {
        var story = new Story(TOWN).portfolio("veiligheid", "Veiligheid")
                .held("veiligheid", "oud-burgemeester", "2021-01-01", "2022-09-19")
                .held("veiligheid", "burgemeester", "2022-09-20", null)
                .tree(2022, Leiden.programme(2, "Veiligheid", "farida", "veiligheid",
                        IntStream.rangeClosed(1, 5).mapToObj(number -> "2A1." + number).toList(), Map.of()));
        story.on("2022-05-01").open("2022-1", "2022-05-20");
        bring(story, "2022-1-2A1.1", "GEACCORDEERD");
        story.compiled("2022-1").frozen("2022-1-2A1.1").adopted("2022-1", "B&W 22-1");
        story.on("2022-09-01").open("2022-2", "2022-09-30");
        STATES.stream().limit(5).forEach(state -> bring(story, update(state), state));
        story.on("2022-09-18").substituted("farida", "eerdere-vervanger", "2022-09-18", "2022-09-19")
                .substituted("farida", "vervanger", "2022-09-20", "2022-09-30")
                .substituted("burgemeester", "eerdere-loco", "2022-09-18", "2022-09-19")
                .substituted("burgemeester", "loco", "2022-09-20", "2022-09-30").told();
    }

    private static void bring(Story story, String update, String state) {
        story.requested(update, "eerdere-opsteller", "eerdere-controller", "veiligheid")
                .reassigned(update, "mieke", "farida");
        if (state.equals("GEVRAAGD")) {
            return;
        }
        story.submitted(update, "mieke", TrafficLight.GREEN);
        switch (state) {
            case "INGEDIEND" -> {}
            case "TERUGGESTUURD" -> story.returned(update, "farida", "Noem de oorzaak.");
            default -> story.reviewed(update, "farida", null);
        }
        if (state.equals("GEACCORDEERD")) {
            story.approved(update, "burgemeester");
        }
    }

    private static String update(String state) {
        return state.equals("BEVROREN") ? "2022-1-2A1.1" : "2022-2-2A1." + (STATES.indexOf(state) + 1);
    }

    @TestFactory
    Stream<DynamicTest> only_by_whom_it_concerns() {
        return TABLE.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .flatMap(cells -> IntStream.range(0, STATES.size()).boxed().flatMap(i -> tests(cells.get(0),
                        cells.get(1), STATES.get(i), cells.get(2 + i).equals("ja") ? 200 : 404)));
    }

    private static Stream<DynamicTest> tests(String role, String relation, String state, int expected) {
        String person = PEOPLE.get(role + "/" + relation);
        String path = "/v1/statusmeldingen/" + update(state);
        return Stream.of(
                DynamicTest.dynamicTest("%s (%s) while %s: %d".formatted(role, relation, state, expected),
                        () -> assertThat(Api.as(person, TOWN, role).status(path)).isEqualTo(expected)),
                DynamicTest.dynamicTest("%s (%s) of another organisation while %s".formatted(role, relation, state),
                        () -> assertThat(Api.as(person, TOWN + "-elders", role).status(path)).isEqualTo(404)));
    }
}
