package nl.voortgang.portal.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.update.Differences;
import nl.voortgang.portal.update.Remark;
import nl.voortgang.portal.update.Said;
import nl.voortgang.portal.update.State;
import nl.voortgang.portal.update.Task;
import org.jspecify.annotations.Nullable;

/** What somebody can do now, or waits for; the latter without content and what belongs to it. */
record Item(StatusUpdateId id, ReportId report, String subject, String name, int programme, String programmeName,
        State state, int version, Task task, @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf,
        @Nullable LocalDate deadline, boolean late, @Nullable TrafficLight light, @Nullable TrafficLight lightBefore,
        boolean erratum, @Nullable Boolean qualifiesForBulk, @Nullable Said content, @Nullable String contentHash,
        @Nullable String reasonForLateness, @Nullable List<Remark> remarks, @Nullable List<Previous> previous,
        @Nullable PreviousVersion previousVersion) {

    record Previous(ReportId report, Differences differences) {}

    record PreviousVersion(int number, Differences differences) {}

    /** What it is called on a page: {@code 2A1.1 Aanpak ondermijning}. */
    public String title() {
        return subject.startsWith("programma") ? "Programma " + programme + " " + name : subject + " " + name;
    }

    /** With what was said before, most useful first: the text that was returned, else the report before. */
    public @Nullable Differences differences() {
        if (previousVersion != null) {
            return previousVersion.differences();
        }
        return previous == null || previous.size() != 1 ? null : previous.getFirst().differences();
    }
}
