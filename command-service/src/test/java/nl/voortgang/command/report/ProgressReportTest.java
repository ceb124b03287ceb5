package nl.voortgang.command.report;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.goaltree.Trees.AUTHOR;
import static nl.voortgang.command.goaltree.Trees.SAFETY;
import static nl.voortgang.command.goaltree.Trees.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.command.DecisionTable;
import nl.voortgang.command.Fixtures;
import nl.voortgang.command.goaltree.GoalTreeVersion;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ProgressReportEvent.Adopted;
import nl.voortgang.contract.report.ProgressReportEvent.Cancelled;
import nl.voortgang.contract.report.ProgressReportEvent.Compiled;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.report.ProgressReportEvent.Planned;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.ProgressReportEvent.Published;
import nl.voortgang.contract.report.ProgressReportEvent.SentToCouncil;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A progress report")
class ProgressReportTest {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final ReportId REPORT = ReportId.parse("2022-2");
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 1);
    private static final Act ACT = Act.of(new PersonId("p-karin"), Instant.parse("2022-09-01T09:00:00Z"));
    private static final Deadlines DEADLINES = new Deadlines(TODAY, TODAY, TODAY, TODAY);

    private static final Planned PLANNED = new Planned(LEIDEN, REPORT, "2e VGR", TODAY, DEADLINES, ACT);
    private static final Opened OPENED = new Opened(LEIDEN, REPORT, 3, ACT);
    private static final Compiled COMPILED = new Compiled(LEIDEN, REPORT, List.of(), ACT);
    private static final Adopted ADOPTED = new Adopted(LEIDEN, REPORT, "22-0731", TODAY, ACT);
    private static final SentToCouncil SENT = new SentToCouncil(LEIDEN, REPORT, TODAY, "Z/22/1", ACT);
    private static final Published PUBLISHED = new Published(LEIDEN, REPORT, TODAY, "Z/22/2", ACT);
    private static final Cancelled CANCELLED = new Cancelled(LEIDEN, REPORT, "Herindeling.", ACT);
    private static final ProgrammeImported IMPORTED = new ProgrammeImported(LEIDEN, REPORT, "2e VGR", null, "site",
            new PublishedProgramme(2, List.of(), List.of(), List.of()), ACT);
    private static final ProgressReportCommand.ImportProgramme IMPORT = new ProgressReportCommand.ImportProgramme(
            LEIDEN,
            REPORT, new PublishedReport(REPORT.goalTree(), 2, "2e VGR", null, "site", IMPORTED.programme()), ACT);
    private static final ProgressReportCommand.Open OPEN = new ProgressReportCommand.Open(LEIDEN, REPORT, ACT);

    private static final PortfolioTerms HELD = (organisation, portfolio) -> new Terms(
            List.of(new Term(new PersonId("p-burgemeester"), TODAY, TODAY)));

    private static final DecisionTable TABLE = DecisionTable.of(ProgressReportState.class, ProgressReportCommand.class,
            """
                     | Plan | Open | ImportProgramme
                    NotPlanned | Planned | niet-gevonden | ProgrammeImported
                    Planned | rapportage-bestaat-al | Opened | eigen-rapportage
                    Opened | rapportage-bestaat-al | rapportage-al-geopend | eigen-rapportage
                    Compiled | rapportage-bestaat-al | rapportage-al-geopend | eigen-rapportage
                    Adopted | rapportage-bestaat-al | rapportage-al-geopend | eigen-rapportage
                    SentToCouncil | rapportage-bestaat-al | rapportage-al-geopend | eigen-rapportage
                    Published | rapportage-bestaat-al | rapportage-al-geopend | eigen-rapportage
                    Cancelled | rapportage-bestaat-al | rapportage-al-geopend | eigen-rapportage
                    Imported | rapportage-bestaat-al | rapportage-al-geopend | nothing
                    """);

    @TestFactory
    @DisplayName("answers each command in each state")
    Stream<DynamicTest> table() {
        Map<String, List<ProgressReportEvent>> history = Map.of("NotPlanned", List.of(), "Planned", List.of(PLANNED),
                "Opened", List.of(PLANNED, OPENED), "Compiled", List.of(PLANNED, OPENED, COMPILED), "Adopted",
                List.of(PLANNED, OPENED, COMPILED, ADOPTED), "SentToCouncil",
                List.of(PLANNED, OPENED, COMPILED, ADOPTED, SENT), "Published",
                List.of(PLANNED, OPENED, COMPILED, ADOPTED, SENT, PUBLISHED), "Cancelled",
                List.of(PLANNED, CANCELLED), "Imported", List.of(IMPORTED));
        Map<String, ProgressReportCommand> commands = Map.of("Plan", plan("2e VGR", DEADLINES), "Open", OPEN,
                "ImportProgramme", IMPORT);
        Map<String, ProgressReportEvent> events = Map.of("Planned", PLANNED, "Opened", OPENED, "ProgrammeImported",
                IMPORTED);
        return TABLE.tests((state, command, outcome) -> {
            var result = after(history.get(state), commands.get(command), tree(safety()), HELD);
            if (outcome.equals("nothing")) {
                result.expectSuccessfulHandlerExecution().expectNoEvents();
            } else if (events.containsKey(outcome)) {
                result.expectEvents(events.get(outcome));
            } else {
                result.expectException(refusedAs(outcome));
            }
        });
    }

    @Test
    void is_planned_with_a_name_and_deadlines_in_order_or_hears_all_that_is_wrong() {
        var backwards = new Deadlines(TODAY, TODAY.minusDays(1), TODAY.minusDays(2), LocalDate.of(2922, 1, 1));
        after(List.of(), plan("", backwards), tree(safety()), HELD).expectException(faulty("/naam verplicht",
                "/termijnen/toetsen volgorde", "/termijnen/accorderen volgorde", "/termijnen/college buiten-bereik"));
    }

    @Nested
    @DisplayName("that opens")
    class Opening {

        @Test
        void needs_a_tree() {
            after(List.of(PLANNED), OPEN, new Versions(null), HELD).expectException(refusedAs("geen-doelenboom"));
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
            after(List.of(PLANNED), OPEN, tree(bare), onlySafety).expectException(refusedAs("doelenboom-onvolledig"))
                    .expectException(faulty("programma-2 opsteller-ontbreekt", "programma-2 controller-ontbreekt",
                            "programma-2 portefeuille-ontbreekt", "2A1.1 opsteller-ontbreekt",
                            "2A1.1 portefeuille-ontbreekt", "2A1.2 houder-ontbreekt"));
        }

        @Test
        void needs_holders_of_that_very_day() {
            PortfolioTerms endedYesterday = (organisation, portfolio) -> new Terms(
                    List.of(new Term(AUTHOR, TODAY.minusYears(1), TODAY.minusDays(1))));
            after(List.of(PLANNED), OPEN, tree(safety()), endedYesterday)
                    .expectException(faulty("programma-2 houder-ontbreekt", "2A1.1 houder-ontbreekt"));
        }
    }

    private static ProgressReportCommand.Plan plan(String name, Deadlines deadlines) {
        return new ProgressReportCommand.Plan(LEIDEN, REPORT, name, TODAY, deadlines, ACT);
    }

    private static GoalTrees tree(Programme programme) {
        return new Versions(new GoalTreeVersion(3, List.of(programme)));
    }

    private static ResultValidator<AxonProgressReport> after(List<ProgressReportEvent> history,
            ProgressReportCommand command, GoalTrees trees, PortfolioTerms terms) {
        return Fixtures.when(fixture(AxonProgressReport.class, trees, terms), history, command);
    }

    private record Versions(@org.jspecify.annotations.Nullable GoalTreeVersion latest) implements GoalTrees {

        @Override
        public Optional<GoalTreeVersion> current(OrganisationId organisation, GoalTreeId goalTree) {
            return Optional.ofNullable(latest);
        }

        @Override
        public List<Programme> programmes(OrganisationId organisation, GoalTreeId goalTree, int version) {
            throw new AssertionError("opening looks at the latest version");
        }
    }
}
