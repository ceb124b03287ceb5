package nl.voortgang.command.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import org.jspecify.annotations.Nullable;

/** Where a progress report stands, and what it must remember there. */
sealed interface ProgressReportState {

    record NotPlanned() implements ProgressReportState {}

    /** Its calendar still matters. */
    sealed interface Running extends ProgressReportState {
        Deadlines deadlines();
    }

    record Planned(Deadlines deadlines) implements Running {}

    /**
     * @param goalTreeVersion the version of the tree it asks updates for, to its end
     * @param reminded when somebody last had everybody reminded who was due
     */
    record Opened(Deadlines deadlines, int goalTreeVersion, Reminded reminded) implements Running {

        Opened(Deadlines deadlines, int goalTreeVersion) {
            this(deadlines, goalTreeVersion, Reminded.NEVER);
        }

        Opened rescheduled(Deadlines deadlines) {
            return new Opened(deadlines, goalTreeVersion, reminded);
        }

        Opened reminded(@Nullable Integer programme, Instant at) {
            return new Opened(deadlines, goalTreeVersion, reminded.and(programme, at));
        }
    }

    /** @param missing the subjects it goes without */
    record Compiled(Deadlines deadlines, int goalTreeVersion, List<Missing> missing) implements Running {}

    /** @param decided the day of the college's decision */
    record Adopted(LocalDate decided) implements ProgressReportState {}

    /** @param sent the day it went to the council */
    record SentToCouncil(LocalDate sent) implements ProgressReportState {}

    record Published() implements ProgressReportState {}

    record Cancelled() implements ProgressReportState {}

    /**
     * Taken over as history; nothing about it is decided here.
     *
     * @param programmes what was imported last, by the programme's number
     */
    record Imported(Map<Integer, ProgrammeImported> programmes) implements ProgressReportState {

        Imported with(ProgrammeImported event) {
            var next = new HashMap<>(programmes);
            next.put(event.programme().number(), event);
            return new Imported(Map.copyOf(next));
        }

        /** Whether it already says so, whoever brought it and from wherever. */
        boolean says(ProgrammeImported event) {
            ProgrammeImported before = programmes.get(event.programme().number());
            return before != null && before.name().equals(event.name())
                    && Objects.equals(before.referenceDate(), event.referenceDate())
                    && before.programme().equals(event.programme());
        }
    }
}
