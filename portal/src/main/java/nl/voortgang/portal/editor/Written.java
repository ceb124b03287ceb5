package nl.voortgang.portal.editor;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.update.Remark;
import nl.voortgang.portal.update.Said;
import nl.voortgang.portal.update.State;
import nl.voortgang.portal.update.Task;
import org.jspecify.annotations.Nullable;

/** The status update that is written on. */
record Written(StatusUpdateId id, ReportId report, String subject, String name, int programme, int version, State state,
        @Nullable Task task, PersonId author, @Nullable LocalDate deadline, @Nullable Said content,
        List<Version> versions, List<Remark> remarks) {

    record Version(int number, Said content) {}

    public boolean ofProgramme() {
        return subject.startsWith("programma");
    }

    public String title() {
        return ofProgramme() ? "Programma " + programme + " " + name : subject + " " + name;
    }

    public boolean overdue() {
        return deadline != null && LocalDate.now(Act.ZONE).isAfter(deadline);
    }

    /** What to begin with: what was submitted last, else nothing. */
    Text beginning() {
        return versions.isEmpty() ? Text.empty(ofProgramme()) : Text.of(ofProgramme(), versions.getLast().content);
    }
}
