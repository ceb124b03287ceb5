package nl.voortgang.command.report;

import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.report.Example.ACT;
import static nl.voortgang.command.report.Example.LEIDEN;
import static nl.voortgang.command.report.Example.OPENED;
import static nl.voortgang.command.report.Example.PLANNED;
import static nl.voortgang.command.report.Example.REPORT;
import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.voortgang.command.Fixtures;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ProgressReportEvent.Reminded;
import nl.voortgang.contract.report.ProgressReportEvent.Rescheduled;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reminding who is due")
class RemindingTest {

    @ParameterizedTest(name = "the author, the controller or the holder of an update that is {0}")
    @CsvSource({"REQUESTED", "RETURNED", "SUBMITTED", "REVIEWED"})
    void reminds(UpdateState state) {
        remind(null, 0, state).expectEvents(new Reminded(LEIDEN, REPORT, null, ACT));
        remind(2, 0, state).expectEvents(new Reminded(LEIDEN, REPORT, 2, ACT));
    }

    @ParameterizedTest
    @CsvSource({"APPROVED", "FROZEN"})
    void is_refused_when_nobody_is(UpdateState state) {
        remind(null, 0, state).expectException(refusedAs("niemand-aan-zet"));
    }

    @Test
    void is_refused_of_a_programme_that_the_report_is_not_about() {
        remind(3, 0, UpdateState.REQUESTED).expectException(refusedAs("programma-niet-in-rapportage"));
    }

    @ParameterizedTest(name = "is refused for {1} when {0} was reminded 59 minutes ago, and not after an hour")
    @CsvSource({"2, 2", ", 2", "2, ", ", "})
    void within_the_hour(@Nullable Integer before, @Nullable Integer now) {
        var earlier = new Reminded(LEIDEN, REPORT, before, ACT);
        remind(now, 59, UpdateState.REQUESTED, earlier).expectException(refusedAs("net-herinnerd"));
        remind(now, 59, UpdateState.REQUESTED, earlier, new Rescheduled(LEIDEN, REPORT, Example.LATER, "Ziek.", ACT))
                .expectException(refusedAs("net-herinnerd"));
        remind(now, 60, UpdateState.REQUESTED, earlier).expectEvents(new Reminded(LEIDEN, REPORT, now, later(60)));
    }

    @Test
    void is_not_refused_because_of_another_programme() {
        remind(2, 1, UpdateState.REQUESTED, new Reminded(LEIDEN, REPORT, 3, ACT))
                .expectEvents(new Reminded(LEIDEN, REPORT, 2, later(1)));
    }

    @Test
    void says_from_when_on_it_may_be_done_again() {
        remind(2, 1, UpdateState.REQUESTED, new Reminded(LEIDEN, REPORT, 2, ACT)).expectException(hasProperty("message",
                is("Hieraan is nog geen uur geleden herinnerd. Herinner vanaf 12:00 opnieuw, of"
                        + " herinner aan een ander programma.")));
    }

    private static ResultValidator<AxonProgressReport> remind(@Nullable Integer programme, int minutes,
            UpdateState state, ProgressReportEvent... earlier) {
        var history = new ArrayList<ProgressReportEvent>(
                List.of(PLANNED, OPENED));
        history.addAll(List.of(earlier));
        return when(Fixtures.fixture(AxonProgressReport.class, Example.updates(UpdateState.APPROVED, state)), history,
                new ProgressReportCommand.Remind(LEIDEN, REPORT, programme, later(minutes)));
    }

    private static Act later(int minutes) {
        return Act.of(ACT.by(), ACT.at().plus(Duration.ofMinutes(minutes)));
    }
}
