package nl.voortgang.command.goaltree;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.goaltree.Trees.SAFETY;
import static nl.voortgang.command.goaltree.Trees.area;
import static nl.voortgang.command.goaltree.Trees.goal;
import static nl.voortgang.command.goaltree.Trees.performance;
import static nl.voortgang.command.goaltree.Trees.programme;
import static nl.voortgang.command.goaltree.Trees.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.voortgang.command.DecisionTable;
import nl.voortgang.command.Fixtures;
import nl.voortgang.command.portfolio.KnownPortfolios;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent.Imported;
import nl.voortgang.contract.goaltree.GoalTreeEvent.ProgrammeRecorded;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Importing a goal tree")
class ImportingTest {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final GoalTreeId TREE = new GoalTreeId(2022);
    private static final Act ACT = Act.of(new PersonId("p-karin"), Instant.parse("2022-01-10T09:00:00Z"));
    private static final KnownPortfolios KNOWN = organisation -> Set.of(SAFETY);
    private static final GoalTrees NO_OTHER_YEAR = new OtherYears(Map.of());
    private static final Programme OTHER = programme(3, area("3A", goal("3A1", performance("3A1.1"))));

    private static final List<GoalTreeEvent> FIRST_VERSION = List.of(recorded(1, safety()), imported(1, "boek", 2));

    /** A tree is never met while it is being imported: its events are kept together. */
    private static final DecisionTable TABLE = DecisionTable.of(GoalTreeState.class, GoalTreeCommand.class, """
                        | Import
            NotImported | version 1
            Importing   | version 1
            Imported    | version 2
            """);

    @TestFactory
    @DisplayName("gives the next version, whatever was before")
    Stream<DynamicTest> table() {
        return TABLE.tests((state, command, outcome) -> {
            List<GoalTreeEvent> history = switch (state) {
                case "NotImported" -> List.of();
                case "Importing" -> FIRST_VERSION.subList(0, 1);
                default -> FIRST_VERSION;
            };
            int version = Integer.parseInt(outcome.replace("version ", ""));
            after(history, List.of(OTHER), null).expectEvents(recorded(version, OTHER), imported(version, null, 3));
        });
    }

    @Test
    void records_each_programme_and_then_closes_the_version() {
        after(List.of(), List.of(safety(), OTHER), "boek").expectEvents(recorded(1, safety()), recorded(1, OTHER),
                imported(1, "boek", 2, 3));
    }

    @Test
    void of_the_tree_that_is_already_there_changes_nothing() {
        after(FIRST_VERSION, List.of(safety()), "ander boek").expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void of_the_tree_of_two_versions_ago_is_a_new_version() {
        var history = List.of(recorded(1, safety()), imported(1, "boek", 2), recorded(2, OTHER), imported(2, null, 3));
        after(history, List.of(safety()), null).expectEvents(recorded(3, safety()), imported(3, null, 2));
    }

    @Test
    void reads_both_notations_of_a_code_as_one() {
        after(FIRST_VERSION, List.of(programme(2, area("02A", goal("02A1", performance("02A101"))))), null)
                .expectSuccessfulHandlerExecution().expectNoEvents();
    }

    @Test
    void refuses_a_source_that_is_too_long_together_with_all_else() {
        after(List.of(), List.of(programme(2)), "x".repeat(201)).expectException(faulty("/bron te-lang",
                "/programmas/0/portefeuille niet-in-programma", "/programmas/0/beleidsterreinen verplicht"));
    }

    @Nested
    @DisplayName("that follows the tree of the year before")
    class Following {

        private final OtherYears lastYear = new OtherYears(
                Map.of(2021,
                        List.of(programme(2, area("2A", goal("2A1", performance("2A1.1"), performance("2A1.2")))))));

        @Test
        void goes_on_with_the_same_codes_when_nothing_is_said() {
            importing(unsaid("2A1.1"), unsaid("2A1.3")).expectEvents(
                    recorded(1, following(Map.of("2A1.1", List.of("2A1.1"), "2A1.3", List.of()))),
                    imported(1, null, 2));
        }

        @Test
        void may_begin_anew_split_and_merge() {
            importing(said("2A1.1"), said("2A1.2", "2A1.1"), said("2A1.3", "2A1.1", "2A1.2")).expectEvents(
                    recorded(1, following(Map.of("2A1.1", List.of(), "2A1.2", List.of("2A1.1"), "2A1.3",
                            List.of("2A1.1", "2A1.2")))),
                    imported(1, null, 2));
        }

        @Test
        void goes_on_with_what_was_there_once() {
            String continues = "/programmas/0/beleidsterreinen/0/doelen/0/prestaties/0/voortzettingVan/";
            importing(said("2A1.1", "2A1.2", "2A1.9", "2A1.2"))
                    .expectException(faulty(continues + "1 onbekend", continues + "2 dubbel"));
        }

        @Test
        void cannot_go_on_with_what_is_not_imported() {
            Fixtures.when(fixture(AxonGoalTree.class, KNOWN, NO_OTHER_YEAR), List.of(), command(said("2A1.1", "2A1.1")))
                    .expectException(faulty(
                            "/programmas/0/beleidsterreinen/0/doelen/0/prestaties/0/voortzettingVan/0 geen-doelenboom"));
        }

        @Test
        void is_refused_when_it_rests_on_a_version_that_is_gone() {
            Offer offer = Trees.offer(null, OTHER);
            Fixtures.when(fixture(AxonGoalTree.class, KNOWN, NO_OTHER_YEAR), FIRST_VERSION,
                    new GoalTreeCommand.Import(LEIDEN, TREE, offer, 0, ACT))
                    .expectException(refusedAs("doelenboom-intussen-gewijzigd"));
        }

        private ResultValidator<AxonGoalTree> importing(Offer.OfferedPerformance... performances) {
            return Fixtures.when(fixture(AxonGoalTree.class, KNOWN, lastYear), List.of(), command(performances));
        }

        private static GoalTreeCommand.Import command(Offer.OfferedPerformance... performances) {
            Offer.OfferedProgramme safety = Trees.offer(null, safety()).programmes().getFirst();
            return new GoalTreeCommand.Import(LEIDEN, TREE, new Offer(null, List.of(new Offer.OfferedProgramme(2,
                    safety.name(), safety.mission(), safety.committees(), safety.author(), safety.controller(),
                    safety.portfolio(), List.of(new Offer.OfferedPolicyArea("2A", "Veiligheid",
                            List.of(new Offer.OfferedGoal("2A1", "Minder criminaliteit", List.of(performances)))))))),
                    null, ACT);
        }

        private static Offer.OfferedPerformance unsaid(String code) {
            Performance performance = performance(code);
            return new Offer.OfferedPerformance(performance.code(), performance.name(), SAFETY, performance.author(),
                    null);
        }

        private static Offer.OfferedPerformance said(String code, String... continues) {
            Performance performance = performance(code);
            return new Offer.OfferedPerformance(performance.code(), performance.name(), SAFETY, performance.author(),
                    Stream.of(continues).map(PerformanceCode::new).toList());
        }

        private static Programme following(Map<String, List<String>> continues) {
            return programme(2, area("2A", goal("2A1", continues.keySet().stream().sorted().map(code -> {
                Performance performance = performance(code);
                return new Performance(performance.code(), performance.name(), SAFETY, performance.author(),
                        continues.get(code).stream().map(PerformanceCode::new).toList());
            }).toArray(Performance[]::new))));
        }
    }

    private static ProgrammeRecorded recorded(int version, Programme programme) {
        return new ProgrammeRecorded(LEIDEN, TREE, version, programme, ACT);
    }

    private static Imported imported(int version, @Nullable String source, Integer... programmes) {
        return new Imported(LEIDEN, TREE, version, List.of(programmes), source, ACT);
    }

    private static ResultValidator<AxonGoalTree> after(List<? extends GoalTreeEvent> history,
            List<Programme> programmes, @Nullable String source) {
        return Fixtures.when(fixture(AxonGoalTree.class, KNOWN, NO_OTHER_YEAR), history,
                new GoalTreeCommand.Import(LEIDEN, TREE,
                        Trees.offer(source, programmes.toArray(Programme[]::new)), null, ACT));
    }
}
