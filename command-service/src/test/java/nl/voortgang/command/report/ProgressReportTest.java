package nl.voortgang.command.report;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.goaltree.Trees.AUTHOR;
import static nl.voortgang.command.goaltree.Trees.SAFETY;
import static nl.voortgang.command.goaltree.Trees.safety;
import static nl.voortgang.command.report.Example.PLANNED;
import static nl.voortgang.command.report.Example.TODAY;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.Fixtures;
import nl.voortgang.command.goaltree.GoalTreeVersion;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A progress report")
class ProgressReportTest {

    private static final PortfolioTerms HELD = (organisation, portfolio) -> new Terms(
            List.of(new Term(new PersonId("p-burgemeester"), TODAY, TODAY)));

    @Test
    void is_planned_with_a_name_and_deadlines_in_order_or_hears_all_that_is_wrong() {
        var backwards = new Deadlines(TODAY, TODAY.minusDays(1), TODAY.minusDays(2), LocalDate.of(2922, 1, 1));
        after(List.of(), Example.plan("", backwards), tree(safety()), HELD).expectException(faulty("/naam verplicht",
                "/termijnen/toetsen volgorde", "/termijnen/accorderen volgorde", "/termijnen/college buiten-bereik"));
    }

    @Nested
    @DisplayName("that opens")
    class Opening {

        @Test
        void needs_a_tree() {
            after(List.of(PLANNED), Example.open(), new Example.Versions(null), HELD)
                    .expectException(refusedAs("geen-doelenboom"));
        }

        @Test
        void names_everybody_who_is_missing() {
            var bare = new Programme(2, "Veiligheid", "", List.of("Wonen"), null, null, null, List.of(new PolicyArea(
                    "2A", "Veiligheid", List.of(new Goal("2A1", "Minder", List.of(
                            new Performance(new PerformanceCode("2A1.1"), "Aanpak", null, null),
                            new Performance(new PerformanceCode("2A1.2"), "Inzet", new PortfolioCode("wonen"), AUTHOR),
                            new Performance(new PerformanceCode("2A1.3"), "Zorg", SAFETY, AUTHOR)))))));
            PortfolioTerms onlySafety = (organisation, portfolio) -> portfolio.equals(SAFETY)
                    ? HELD.of(organisation, portfolio)
                    : Terms.NONE;
            after(List.of(PLANNED), Example.open(), tree(bare), onlySafety)
                    .expectException(refusedAs("doelenboom-onvolledig"))
                    .expectException(faulty("programma-2 opsteller-ontbreekt", "programma-2 controller-ontbreekt",
                            "programma-2 portefeuille-ontbreekt", "2A1.1 opsteller-ontbreekt",
                            "2A1.1 portefeuille-ontbreekt", "2A1.2 houder-ontbreekt"));
        }

        @Test
        void needs_holders_of_that_very_day() {
            PortfolioTerms endedYesterday = (organisation, portfolio) -> new Terms(
                    List.of(new Term(AUTHOR, TODAY.minusYears(1), TODAY.minusDays(1))));
            after(List.of(PLANNED), Example.open(), tree(safety()), endedYesterday)
                    .expectException(faulty("programma-2 houder-ontbreekt", "2A1.1 houder-ontbreekt"));
        }
    }

    private static GoalTrees tree(Programme programme) {
        return new Example.Versions(new GoalTreeVersion(3, List.of(programme)));
    }

    private static ResultValidator<AxonProgressReport> after(List<ProgressReportEvent> history,
            ProgressReportCommand command, GoalTrees trees, PortfolioTerms terms) {
        return Fixtures.when(fixture(AxonProgressReport.class, trees, terms), history, command);
    }
}
