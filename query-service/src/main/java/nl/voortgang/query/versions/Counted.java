package nl.voortgang.query.versions;

import org.jspecify.annotations.Nullable;

/** A row of a whole aggregate: it knows how many events made it, so that a missing or doubled one is noticed. */
public interface Counted {

    int version();

    static void check(@Nullable Object before, Object after, Entry entry) {
        if (after instanceof Counted counted) {
            int seen = before == null ? 0 : ((Counted) before).version();
            if (entry.subjectVersion() != seen + 1 || counted.version() != entry.subjectVersion()) {
                throw new Inapplicable("version %d of %s follows version %d"
                        .formatted(entry.subjectVersion(), entry.subject(), seen));
            }
        }
    }
}
