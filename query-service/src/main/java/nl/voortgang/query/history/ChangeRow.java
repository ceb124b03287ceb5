package nl.voortgang.query.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.versions.Entry;
import org.jspecify.annotations.Nullable;

/** One event as the history keeps it, with what it may be looked for by. */
record ChangeRow(UUID eventId, String type, String subject, int subjectVersion, Concerns concerns, PersonId actor,
        @Nullable PersonId onBehalfOf, List<String> named, Instant at, byte[] payload) {

    static ChangeRow of(Entry entry) {
        var act = entry.event().act();
        return new ChangeRow(entry.id(), entry.type(), entry.subject(), entry.subjectVersion(),
                Concerns.of(entry.event()), act.by(), act.onBehalfOf(), NamedPeople.in(entry.event()), act.at(),
                entry.payload());
    }
}
