package nl.voortgang.query.substitution;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent.Ended;
import nl.voortgang.contract.substitution.SubstitutionEvent.Granted;
import nl.voortgang.contract.substitution.SubstitutionEvent.Withdrawn;
import nl.voortgang.query.versions.Change;
import nl.voortgang.query.versions.Entry;
import nl.voortgang.query.versions.Inapplicable;
import nl.voortgang.query.versions.Projection;
import nl.voortgang.query.versions.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The substitutions as each event left them. A row is never taken away, so one that was withdrawn ends the day before it
 * begins: whoever asks for a day passes it over without knowing that such a thing exists.
 */
@Component
final class Substitutions implements Projection<Substitutions.Key, Substitutions.Row> {

    private static final Table<Key, Row> TABLE = Table.versioned("substitution", Key.class, Row.class);

    record Key(PersonId replaced, LocalDate firstDay) {}

    record Row(LocalDate lastDay, PersonId substitute) {}

    @Override
    public Table<Key, Row> table() {
        return TABLE;
    }

    @Override
    public List<Change<Key, Row>> changes(Entry entry) {
        return entry.event() instanceof SubstitutionEvent event ? List.of(change(event)) : List.of();
    }

    private static Change<Key, Row> change(SubstitutionEvent event) {
        var key = new Key(event.replaced(), event.from());
        return switch (event) {
            case Granted granted -> new Change<>(key, before -> granted(key, before, granted));
            case Ended ended -> Change.alter(key, row -> new Row(ended.until(), row.substitute()));
            case Withdrawn withdrawn ->
                Change.alter(key, row -> new Row(withdrawn.from().minusDays(1), row.substitute()));
        };
    }

    /** On the first day of one that was withdrawn another may begin. */
    private static Row granted(Key key, @Nullable Row before, Granted event) {
        if (before != null && !before.lastDay.isBefore(key.firstDay)) {
            throw new Inapplicable("a substitution that begins on " + key.firstDay + " already exists");
        }
        return new Row(event.until(), event.substitute());
    }
}
