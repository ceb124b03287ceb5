package nl.voortgang.query.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent.Adopted;
import nl.voortgang.contract.report.ProgressReportEvent.Cancelled;
import nl.voortgang.contract.report.ProgressReportEvent.Compiled;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.report.ProgressReportEvent.Planned;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.ProgressReportEvent.Published;
import nl.voortgang.contract.report.ProgressReportEvent.Rescheduled;
import nl.voortgang.contract.report.ProgressReportEvent.RevertedToOpen;
import nl.voortgang.contract.report.ProgressReportEvent.SentToCouncil;
import nl.voortgang.query.versions.Counted;
import nl.voortgang.query.versions.Json;
import org.jspecify.annotations.Nullable;

/** A progress report as one event left it; a calendar and a course are absent from a report that was taken over. */
record ProgressReportRow(int version, GoalTreeId budgetYear, int ordinal, String name, Report.State state,
        @Nullable LocalDate referenceDate, @Nullable Calendar calendar, Course course) implements Counted {

    /** @param course null when every column of it is */
    ProgressReportRow(int version, GoalTreeId budgetYear, int ordinal, String name, Report.State state,
            @Nullable LocalDate referenceDate, @Nullable Calendar calendar, @Nullable Course course) {
        this.version = version;
        this.budgetYear = budgetYear;
        this.ordinal = ordinal;
        this.name = name;
        this.state = state;
        this.referenceDate = referenceDate;
        this.calendar = calendar;
        this.course = course == null ? Course.NOT_BEGUN : course;
    }

    record Calendar(LocalDate submissionDeadline, LocalDate reviewDeadline, LocalDate approvalDeadline,
            LocalDate collegeDate) {

        static Calendar of(Deadlines deadlines) {
            return new Calendar(deadlines.submission(), deadlines.review(), deadlines.approval(), deadlines.college());
        }
    }

    /** How far it has come. */
    record Course(@Nullable Opening opening, @Nullable Compilation compilation, @Nullable Adoption adoption,
            @Nullable Sending sending, @Nullable Publication publication, @Nullable String reason) {

        static final Course NOT_BEGUN = new Course(null, null, null, null, null, null);

        Course because(@Nullable String why) {
            return new Course(opening, compilation, adoption, sending, publication, why);
        }
    }

    record Opening(int goalTreeVersion, Instant openedAt) {}

    record Compilation(Instant compiledAt, Json missing) {

        static Compilation of(Compiled event) {
            Map<String, String> missing = new TreeMap<>();
            for (Missing it : event.missing()) {
                missing.put(it.subject().toString(), it.reason());
            }
            return new Compilation(event.act().at(), Json.of(missing));
        }
    }

    record Adoption(String decisionNumber, LocalDate decisionDate) {}

    record Sending(LocalDate sentOn, String sentReference) {}

    record Publication(LocalDate publishedOn, String publishedReference) {}

    static ProgressReportRow planned(Planned event, int version) {
        return new ProgressReportRow(version, event.report().goalTree(), event.report().ordinal(), event.name(),
                Report.State.PLANNED, event.referenceDate(), Calendar.of(event.deadlines()), Course.NOT_BEGUN);
    }

    static ProgressReportRow imported(ProgrammeImported event, int version) {
        return new ProgressReportRow(version, event.report().goalTree(), event.report().ordinal(), event.name(),
                Report.State.IMPORTED, event.referenceDate(), null, Course.NOT_BEGUN);
    }

    ProgressReportRow opened(Opened event, int version) {
        return next(version, Report.State.OPEN, new Course(new Opening(event.goalTreeVersion(), event.act().at()), null,
                null, null, null, course.reason));
    }

    ProgressReportRow rescheduled(Rescheduled event, int version) {
        return new ProgressReportRow(version, budgetYear, ordinal, name, state, referenceDate,
                Calendar.of(event.deadlines()), course.because(event.reason()));
    }

    /** Nothing but that it happened. */
    ProgressReportRow reminded(int version) {
        return next(version, state, course);
    }

    ProgressReportRow compiled(Compiled event, int version) {
        return next(version, Report.State.COMPILED,
                new Course(course.opening, Compilation.of(event), null, null, null, null));
    }

    ProgressReportRow reverted(RevertedToOpen event, int version) {
        return next(version, Report.State.OPEN,
                new Course(course.opening, null, null, null, null, event.reason()));
    }

    ProgressReportRow cancelled(Cancelled event, int version) {
        return next(version, Report.State.CANCELLED, course.because(event.reason()));
    }

    ProgressReportRow adopted(Adopted event, int version) {
        return next(version, Report.State.ADOPTED, new Course(course.opening, course.compilation,
                new Adoption(event.decisionNumber(), event.decisionDate()), null, null, null));
    }

    ProgressReportRow sent(SentToCouncil event, int version) {
        return next(version, Report.State.SENT, new Course(course.opening, course.compilation, course.adoption,
                new Sending(event.date(), event.reference()), null, null));
    }

    ProgressReportRow published(Published event, int version) {
        return next(version, Report.State.PUBLISHED, new Course(course.opening, course.compilation, course.adoption,
                course.sending, new Publication(event.date(), event.reference()), null));
    }

    private ProgressReportRow next(int newVersion, Report.State newState, Course newCourse) {
        return new ProgressReportRow(newVersion, budgetYear, ordinal, name, newState, referenceDate, calendar,
                newCourse);
    }
}
