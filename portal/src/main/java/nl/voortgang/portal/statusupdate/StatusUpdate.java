package nl.voortgang.portal.statusupdate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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

/** A status update with its past, as far as its reader may know. */
record StatusUpdate(StatusUpdateId id, ReportId report, String subject, String name, int programme, int version,
        State state, boolean late, PersonId author, PersonId controller, @Nullable Task task, @Nullable PersonId turnOf,
        @Nullable PersonId onBehalfOf, @Nullable LocalDate deadline, @Nullable Said content,
        @Nullable String contentHash, @Nullable String reasonForLateness, @Nullable String reasonMissing,
        @Nullable StatusUpdateId takenOverFrom, @Nullable Decision submitted, @Nullable Decision reviewed,
        @Nullable Decision approved, List<Version> versions, List<Remark> remarks, List<Reopening> reopenings,
        List<Correction> errata) {

    record Decision(PersonId by, @Nullable PersonId onBehalfOf, Instant at) {

        public ZonedDateTime when() {
            return at.atZone(Act.ZONE);
        }
    }

    record Version(int number, Said content, PersonId by, Instant at) {

        public ZonedDateTime when() {
            return at.atZone(Act.ZONE);
        }
    }

    record Reopening(String reason, PersonId by, Instant at) {

        public ZonedDateTime when() {
            return at.atZone(Act.ZONE);
        }
    }

    record Correction(int number, String reason, PersonId by, Instant at, Said original, @Nullable Said corrected) {

        public ZonedDateTime when() {
            return at.atZone(Act.ZONE);
        }
    }

    public String title() {
        return subject.startsWith("programma") ? "Programma " + programme + " " + name : subject + " " + name;
    }

    /** Everybody who is named on the page. */
    List<@Nullable PersonId> people() {
        List<@Nullable PersonId> people = new ArrayList<>(List.of(author, controller));
        people.add(turnOf);
        people.add(onBehalfOf);
        for (Decision decision : decisions()) {
            people.add(decision.by);
            people.add(decision.onBehalfOf);
        }
        versions.forEach(it -> people.add(it.by));
        reopenings.forEach(it -> people.add(it.by));
        errata.forEach(it -> people.add(it.by));
        for (Remark remark : remarks) {
            people.add(remark.by());
            people.add(remark.onBehalfOf());
        }
        return people;
    }

    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        if (submitted != null) {
            decisions.add(submitted);
        }
        if (reviewed != null) {
            decisions.add(reviewed);
        }
        if (approved != null) {
            decisions.add(approved);
        }
        return decisions;
    }
}
