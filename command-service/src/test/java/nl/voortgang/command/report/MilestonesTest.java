package nl.voortgang.command.report;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.report.Example.ACT;
import static nl.voortgang.command.report.Example.ADOPTED;
import static nl.voortgang.command.report.Example.COMPILED;
import static nl.voortgang.command.report.Example.DEADLINES;
import static nl.voortgang.command.report.Example.LATER;
import static nl.voortgang.command.report.Example.LEIDEN;
import static nl.voortgang.command.report.Example.OPENED;
import static nl.voortgang.command.report.Example.PLANNED;
import static nl.voortgang.command.report.Example.REPORT;
import static nl.voortgang.command.report.Example.RESCHEDULED;
import static nl.voortgang.command.report.Example.SENT;
import static nl.voortgang.command.report.Example.TODAY;
import static nl.voortgang.command.report.Example.adopt;
import static nl.voortgang.command.report.Example.reschedule;
import static nl.voortgang.command.report.UpdateState.FROZEN;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.Fixtures;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a progress report")
class MilestonesTest {

    @Test
    void the_calendar_is_moved_only_where_it_changes_and_stays_in_order() {
        after(List.of(PLANNED), reschedule(DEADLINES, "Vakantie.")).expectSuccessfulHandlerExecution().expectNoEvents();
        after(List.of(PLANNED, RESCHEDULED), reschedule(LATER, "Vakantie.")).expectNoEvents();
        after(List.of(PLANNED, OPENED, COMPILED, RESCHEDULED), reschedule(DEADLINES, "Toch niet."))
                .expectEvents(new ProgressReportEvent.Rescheduled(LEIDEN, REPORT, DEADLINES, "Toch niet.", ACT));
        after(List.of(PLANNED), reschedule(new Deadlines(TODAY, TODAY.minusDays(1), TODAY, TODAY), ""))
                .expectException(faulty("/termijnen/toetsen volgorde", "/reden verplicht"));
    }

    @Test
    void a_step_back_or_out_has_a_reason() {
        after(List.of(PLANNED, OPENED, COMPILED), new ProgressReportCommand.RevertToOpen(LEIDEN, REPORT, " ", ACT))
                .expectException(faulty("/reden verplicht"));
        after(List.of(PLANNED), new ProgressReportCommand.Cancel(LEIDEN, REPORT, "x".repeat(1001), ACT))
                .expectException(faulty("/reden te-lang"));
    }

    @Test
    void the_decision_has_a_number_on_one_line_and_a_day_that_has_been() {
        after(List.of(PLANNED, OPENED, COMPILED), adopt("a\nb", TODAY.plusDays(1)))
                .expectException(faulty("/besluitnummer een-regel", "/besluitdatum in-de-toekomst"));
        after(List.of(PLANNED, OPENED, COMPILED), adopt("", LocalDate.of(1022, 1, 1)))
                .expectException(faulty("/besluitnummer verplicht", "/besluitdatum buiten-bereik"));
    }

    @Test
    void the_council_gets_it_after_the_decision_and_the_public_after_the_council() {
        after(List.of(PLANNED, OPENED, COMPILED, ADOPTED), send(TODAY.minusDays(1), ""))
                .expectException(faulty("/kenmerk verplicht", "/datum volgorde"));
        after(List.of(PLANNED, OPENED, COMPILED, ADOPTED), send(TODAY.plusDays(1), "Z/22/1"))
                .expectException(faulty("/datum in-de-toekomst"));
        after(List.of(PLANNED, OPENED, COMPILED, ADOPTED, SENT), publish(TODAY.minusDays(1), "x".repeat(101)))
                .expectException(faulty("/kenmerk te-lang", "/datum volgorde"));
        after(List.of(PLANNED, OPENED, COMPILED, ADOPTED, SENT), publish(TODAY.plusDays(1), "Z/22/2"))
                .expectException(faulty("/datum in-de-toekomst"));
    }

    private static ProgressReportCommand send(LocalDate date, String reference) {
        return new ProgressReportCommand.SendToCouncil(LEIDEN, REPORT, date, reference, ACT);
    }

    private static ProgressReportCommand publish(LocalDate date, String reference) {
        return new ProgressReportCommand.Publish(LEIDEN, REPORT, date, reference, ACT);
    }

    private static ResultValidator<AxonProgressReport> after(List<ProgressReportEvent> history,
            ProgressReportCommand command) {
        return Fixtures.when(fixture(AxonProgressReport.class, Example.tree(), Example.updates(FROZEN, FROZEN)),
                history, command);
    }
}
