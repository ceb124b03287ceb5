package nl.voortgang.command.report;

import static nl.voortgang.command.report.Example.ACT;
import static nl.voortgang.command.report.Example.LEIDEN;
import static nl.voortgang.command.report.Example.PERFORMANCE;
import static nl.voortgang.command.report.Example.PROGRAMME;
import static nl.voortgang.command.report.Example.REPORT;
import static nl.voortgang.command.report.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.voortgang.apirules.Refused;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;

/** Whatever is tried, while its updates go their own way: they change at will until they are frozen. */
@Label("A progress report under random commands")
class ProgressReportPropertiesTest {

    private static final List<Subject> SUBJECTS = List.of(PROGRAMME, PERFORMANCE);

    enum Verb {
        COMPILE, COMPILE_WITHOUT, REVERT, SEND_BACK, CANCEL, ADOPT, SEND, PUBLISH, RESCHEDULE, FREEZE, THAW, CHANGE
    }

    /** @param to what an update changes to */
    record Attempt(Verb verb, int subject, UpdateState to) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var verbs = Arbitraries.frequency(Tuple.of(6, Verb.COMPILE), Tuple.of(6, Verb.COMPILE_WITHOUT),
                Tuple.of(12, Verb.FREEZE), Tuple.of(8, Verb.ADOPT), Tuple.of(4, Verb.CHANGE), Tuple.of(3, Verb.THAW),
                Tuple.of(2, Verb.SEND), Tuple.of(2, Verb.PUBLISH), Tuple.of(2, Verb.SEND_BACK),
                Tuple.of(1, Verb.RESCHEDULE), Tuple.of(1, Verb.REVERT), Tuple.of(1, Verb.CANCEL));
        return Combinators.combine(verbs, Arbitraries.integers().between(0, 1),
                Arbitraries.of(UpdateState.REQUESTED, UpdateState.SUBMITTED, UpdateState.APPROVED))
                .as(Attempt::new).list().ofMinSize(20).ofMaxSize(80);
    }

    @Property(tries = 2000)
    @Label("is never adopted with an update in it that is not frozen, nor without one that is approved")
    void adopted(@ForAll("attempts") List<Attempt> attempts) {
        Map<Subject, UpdateState> updates = new HashMap<>(
                Map.of(PROGRAMME, UpdateState.APPROVED, PERFORMANCE, UpdateState.APPROVED));
        ProgressReportState state = new ProgressReportState.Opened(Example.DEADLINES, 3);
        List<Missing> without = List.of();
        boolean adopted = false;
        for (Attempt attempt : attempts) {
            change(attempt, updates, state);
            for (ProgressReportEvent event : tried(attempt, state, updates)) {
                switch (event) {
                    case ProgressReportEvent.Compiled it -> without = it.missing();
                    case ProgressReportEvent.Adopted _ -> {
                        for (Subject subject : SUBJECTS) {
                            boolean missing = without.stream().anyMatch(each -> each.subject().equals(subject));
                            assertThat(updates.get(subject) == UpdateState.FROZEN).as(subject + " frozen")
                                    .isEqualTo(!missing);
                            assertThat(updates.get(subject)).as(subject + " when adopted")
                                    .isNotEqualTo(UpdateState.APPROVED);
                        }
                        adopted = true;
                    }
                    case ProgressReportEvent.SentToCouncil _,ProgressReportEvent.Published _ ->
                        assertThat(adopted).isTrue();
                    case ProgressReportEvent.Planned _,ProgressReportEvent.Opened _,ProgressReportEvent.Rescheduled _,ProgressReportEvent.Reminded _,ProgressReportEvent.RevertedToOpen _,ProgressReportEvent.Cancelled _,ProgressReportEvent.ProgrammeImported _ ->
                        assertThat(adopted).isFalse();
                }
                state = ProgressReport.after(state, event);
            }
        }
        Statistics.label("adopted").collect(adopted)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    /** As updates may: frozen only while the report is compiled, thawed only while it is open. */
    private static void change(Attempt attempt, Map<Subject, UpdateState> updates, ProgressReportState report) {
        updates.computeIfPresent(SUBJECTS.get(attempt.subject()), (subject, state) -> switch (attempt.verb()) {
            case FREEZE -> state == UpdateState.APPROVED && report instanceof ProgressReportState.Compiled
                    ? UpdateState.FROZEN
                    : state;
            case THAW -> state == UpdateState.FROZEN && report instanceof ProgressReportState.Opened
                    ? UpdateState.APPROVED
                    : state;
            case CHANGE -> state == UpdateState.FROZEN ? state : attempt.to();
            default -> state;
        });
    }

    private static List<ProgressReportEvent> tried(Attempt attempt, ProgressReportState state,
            Map<Subject, UpdateState> updates) {
        try {
            return decided(attempt, state, (organisation, report) -> updates);
        } catch (RuntimeException refused) {
            assertThat(refused).isInstanceOf(Refused.class);
            return List.of();
        }
    }

    private static List<ProgressReportEvent> decided(Attempt attempt, ProgressReportState state,
            UpdateStates updates) {
        Subject subject = SUBJECTS.get(attempt.subject());
        return switch (attempt.verb()) {
            case COMPILE -> List.of(ProgressReport.decide(Example.compile(), state, Example.tree(), updates));
            case COMPILE_WITHOUT -> List.of(ProgressReport.decide(Example.compile(Example.missing(subject)), state,
                    Example.tree(), updates));
            case REVERT -> List.of(ProgressReport.decide(
                    new ProgressReportCommand.RevertToOpen(LEIDEN, REPORT, "Toch niet.", ACT), state));
            case SEND_BACK -> ProgressReport.decide(Example.sendBack(subject), state, updates);
            case CANCEL -> List.of(ProgressReport.decide(
                    new ProgressReportCommand.Cancel(LEIDEN, REPORT, "Herindeling.", ACT), state));
            case ADOPT -> List.of(ProgressReport.decide(Example.adopt("22-0731", TODAY), state, Example.tree(),
                    updates));
            case SEND -> List.of(ProgressReport.decide(
                    new ProgressReportCommand.SendToCouncil(LEIDEN, REPORT, TODAY, "Z/22/1", ACT), state));
            case PUBLISH -> List.of(ProgressReport.decide(
                    new ProgressReportCommand.Publish(LEIDEN, REPORT, TODAY, "Z/22/2", ACT), state));
            case RESCHEDULE -> ProgressReport.decide(Example.reschedule(Example.LATER, "Vakantie."), state);
            case FREEZE, THAW, CHANGE -> List.of();
        };
    }
}
