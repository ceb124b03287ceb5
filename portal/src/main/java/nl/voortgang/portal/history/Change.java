package nl.voortgang.portal.history;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param parts the sentence that tells it
 * @param version how many changes the thing it happened to had with this one
 */
record Change(long position, String kind, List<Part> parts, int version, @Nullable ReportId report,
        @Nullable StatusUpdateId statusUpdate, @Nullable Integer programme, @Nullable String performance, PersonId by,
        @Nullable PersonId onBehalfOf, Instant at) {

    /** Either a text or a person. */
    record Part(@Nullable String text, @Nullable PersonId person) {}

    public ZonedDateTime when() {
        return at.atZone(Act.ZONE);
    }

    /** Everybody the sentence names. */
    Collection<@Nullable PersonId> people() {
        List<@Nullable PersonId> people = new ArrayList<>();
        people.add(by);
        people.add(onBehalfOf);
        parts.forEach(it -> people.add(it.person));
        return people;
    }
}
