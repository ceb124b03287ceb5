package nl.voortgang.query.rebuild;

import java.time.Instant;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/** A rebuild as the database knows it. */
record Found(int number, String schema, State state, Source source, PersonId startedBy, Instant startedAt,
        @Nullable Instant endedAt, @Nullable String reason, long done, long total, long taken, double busy) {

    boolean hasTables() {
        return switch (state) {
            case BUILDING, HALTED, SERVING -> true;
            case CANCELLED, REPLACED -> false;
        };
    }

    Rebuild told(Rebuild.@Nullable Own own) {
        boolean known = taken > 0 && busy > 0;
        return new Rebuild(number, state, source, startedBy, startedAt, endedAt, done, total,
                known ? Math.round(taken / busy) : null,
                known && state == State.BUILDING ? Math.round((total - done) * busy / taken) : null, why(), own);
    }

    private @Nullable String why() {
        return switch (reason) {
            case null -> null;
            case Rebuilding.LOST ->
                "De bron heeft minder gebeurtenissen dan wat nu in gebruik is. Annuleer deze herbouwing"
                    + " en begin er een vanuit het grootboek.";
            case "GAP" -> "Er ontbreekt een gebeurtenis in de bron.";
            default -> "Een gebeurtenis kan niet worden verwerkt (" + reason + ").";
        };
    }
}
