package nl.voortgang.command.report;

import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.report.Example.ACT;
import static nl.voortgang.command.report.Example.DEADLINES;
import static nl.voortgang.command.report.Example.HISTORY;
import static nl.voortgang.command.report.Example.LATER;
import static nl.voortgang.command.report.Example.LEIDEN;
import static nl.voortgang.command.report.Example.REPORT;
import static nl.voortgang.command.report.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.command.DecisionTable;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Each command in each state of a progress report")
class ProgressReportTableTest {

    private static final PortfolioTerms HELD = (organisation, portfolio) -> new Terms(
            List.of(new Term(new PersonId("p-burgemeester"), TODAY, TODAY)));

    /** Where its updates allow it: what happens > the state after it; a dash for nothing; otherwise the refusal. */
    private static final DecisionTable TABLE = DecisionTable.of(ProgressReportState.class, ProgressReportCommand.class,
            """
                                  | Plan                  | Open                    | Reschedule              | Compile                 | RevertToOpen                 | SendBack                | Cancel                  | Adopt                        | SendToCouncil                 | Publish                      | ImportProgramme              | Remind
                    NotPlanned    | Planned > Planned     | niet-gevonden           | niet-gevonden           | niet-gevonden           | niet-gevonden                | -                       | niet-gevonden           | niet-gevonden                | niet-gevonden                 | niet-gevonden                | ProgrammeImported > Imported | niet-gevonden
                    Planned       | rapportage-bestaat-al | Opened > Opened         | Rescheduled > Planned   | rapportage-niet-geopend | rapportage-niet-geopend      | -                       | Cancelled > Cancelled   | rapportage-niet-geopend      | rapportage-niet-geopend       | rapportage-niet-geopend      | eigen-rapportage             | rapportage-niet-geopend
                    Opened        | rapportage-bestaat-al | rapportage-al-geopend   | Rescheduled > Opened    | Compiled > Compiled     | rapportage-niet-samengesteld | -                       | Cancelled > Cancelled   | rapportage-niet-samengesteld | rapportage-niet-samengesteld  | rapportage-niet-samengesteld | eigen-rapportage             | Reminded > Opened
                    Compiled      | rapportage-bestaat-al | rapportage-samengesteld | Rescheduled > Compiled  | rapportage-samengesteld | RevertedToOpen > Opened      | RevertedToOpen > Opened | rapportage-samengesteld | Adopted > Adopted            | rapportage-samengesteld       | rapportage-samengesteld      | eigen-rapportage             | rapportage-samengesteld
                    Adopted       | rapportage-bestaat-al | rapportage-vastgesteld  | rapportage-vastgesteld  | rapportage-vastgesteld  | rapportage-vastgesteld       | -                       | rapportage-vastgesteld  | rapportage-vastgesteld       | SentToCouncil > SentToCouncil | rapportage-vastgesteld       | eigen-rapportage             | rapportage-vastgesteld
                    SentToCouncil | rapportage-bestaat-al | rapportage-aangeboden   | rapportage-aangeboden   | rapportage-aangeboden   | rapportage-aangeboden        | -                       | rapportage-aangeboden   | rapportage-aangeboden        | rapportage-aangeboden         | Published > Published        | eigen-rapportage             | rapportage-aangeboden
                    Published     | rapportage-bestaat-al | rapportage-gepubliceerd | rapportage-gepubliceerd | rapportage-gepubliceerd | rapportage-gepubliceerd      | -                       | rapportage-gepubliceerd | rapportage-gepubliceerd      | rapportage-gepubliceerd       | rapportage-gepubliceerd      | eigen-rapportage             | rapportage-gepubliceerd
                    Cancelled     | rapportage-bestaat-al | rapportage-geannuleerd  | rapportage-geannuleerd  | rapportage-geannuleerd  | rapportage-geannuleerd       | -                       | rapportage-geannuleerd  | rapportage-geannuleerd       | rapportage-geannuleerd        | rapportage-geannuleerd       | eigen-rapportage             | rapportage-geannuleerd
                    Imported      | rapportage-bestaat-al | rapportage-ingelezen    | rapportage-ingelezen    | rapportage-ingelezen    | rapportage-ingelezen         | -                       | rapportage-ingelezen    | rapportage-ingelezen         | rapportage-ingelezen          | rapportage-ingelezen         | -                            | rapportage-ingelezen
                    """);

    @TestFactory
    Stream<DynamicTest> has_its_outcome() {
        return TABLE.tests((state, command, outcome) -> {
            var result = when(fixture(AxonProgressReport.class, Example.tree(), HELD, updates(command)),
                    HISTORY.get(state), command(command));
            switch (outcome.split(" > ")) {
                case String[] words when words.length == 2 -> {
                    result.expectEvents(event(words[0], command));
                    assertThat(stateAfter(state, event(words[0], command))).isEqualTo(words[1]);
                }
                case String[] _ when outcome.equals("-") -> result.expectSuccessfulHandlerExecution().expectNoEvents();
                default -> result.expectException(refusedAs(outcome)).expectNoEvents();
            }
        });
    }

    private static UpdateStates updates(String command) {
        return switch (command) {
            case "Adopt" -> Example.updates(UpdateState.FROZEN, UpdateState.FROZEN);
            case "SendBack" -> Example.updates(UpdateState.FROZEN, UpdateState.RETURNED);
            case "Remind" -> Example.updates(UpdateState.APPROVED, UpdateState.SUBMITTED);
            default -> Example.updates(UpdateState.APPROVED, UpdateState.APPROVED);
        };
    }

    private static ProgressReportCommand command(String name) {
        return switch (name) {
            case "Plan" -> Example.plan("2e VGR", DEADLINES);
            case "Open" -> Example.open();
            case "Reschedule" -> Example.reschedule(LATER, "Vakantie.");
            case "Compile" -> Example.compile();
            case "RevertToOpen" ->
                new ProgressReportCommand.RevertToOpen(LEIDEN, REPORT, Example.REVERTED.reason(), ACT);
            case "SendBack" -> Example.sendBack(Example.PERFORMANCE);
            case "Remind" -> new ProgressReportCommand.Remind(LEIDEN, REPORT, 2, ACT);
            case "Cancel" -> new ProgressReportCommand.Cancel(LEIDEN, REPORT, Example.CANCELLED.reason(), ACT);
            case "Adopt" -> Example.adopt("22-0731", TODAY);
            case "SendToCouncil" -> new ProgressReportCommand.SendToCouncil(LEIDEN, REPORT, TODAY, "Z/22/1", ACT);
            case "Publish" -> new ProgressReportCommand.Publish(LEIDEN, REPORT, TODAY, "Z/22/2", ACT);
            case "ImportProgramme" -> new ProgressReportCommand.ImportProgramme(LEIDEN, REPORT, new PublishedReport(
                    REPORT.goalTree(), 2, "2e VGR", null, "site", Example.IMPORTED.programme()), ACT);
            default -> throw new AssertionError("no example of " + name);
        };
    }

    private static ProgressReportEvent event(String name, String command) {
        Map<String, ProgressReportEvent> events = new HashMap<>(Map.of("Planned", Example.PLANNED, "Opened",
                Example.OPENED,
                "Rescheduled", Example.RESCHEDULED, "Compiled", Example.COMPILED, "RevertedToOpen",
                command.equals("SendBack") ? Example.SENT_BACK : Example.REVERTED, "Cancelled", Example.CANCELLED,
                "Adopted", Example.ADOPTED, "SentToCouncil", Example.SENT, "Published", Example.PUBLISHED,
                "ProgrammeImported", Example.IMPORTED));
        events.put("Reminded", Example.REMINDED);
        return events.get(name);
    }

    private static String stateAfter(String state, ProgressReportEvent event) {
        List<ProgressReportEvent> history = new ArrayList<>(HISTORY.get(state));
        history.add(event);
        ProgressReportState now = new ProgressReportState.NotPlanned();
        for (ProgressReportEvent each : history) {
            now = ProgressReport.after(now, each);
        }
        return now.getClass().getSimpleName();
    }
}
