package nl.voortgang.portal.reminder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was reminded of.
 *
 * @param requested whether a concern controller asked for it, rather than the calendar
 * @param deadline as it is now; absent when the report is not open any more
 * @param statusUpdates those that still wait
 */
record Reminder(String id, Instant at, ReportId report, About task, @Nullable LocalDate deadline, boolean requested,
        List<Waiting> statusUpdates) {

    enum About {
        @JsonProperty("INDIENEN")
        SUBMIT,
        @JsonProperty("TOETSEN")
        REVIEW,
        @JsonProperty("ACCORDEREN")
        APPROVE,
        @JsonProperty("OVERZICHT")
        OVERVIEW
    }

    /** @param person who is to act; absent when nobody can */
    record Waiting(StatusUpdateId statusUpdate, About task, @Nullable PersonId person, @Nullable PersonId onBehalfOf) {}

    public ZonedDateTime when() {
        return at.atZone(Act.ZONE);
    }

    List<@Nullable PersonId> people() {
        List<@Nullable PersonId> people = new ArrayList<>();
        for (Waiting waiting : statusUpdates) {
            people.add(waiting.person);
            people.add(waiting.onBehalfOf);
        }
        return people;
    }
}
