package nl.voortgang.query.rebuild;

import java.time.Instant;
import java.util.Objects;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/** A rebuild as the database knows it. */
record Found(int number, String schema, State state, Source source, PersonId startedBy, Instant startedAt,
        @Nullable Instant endedAt, @Nullable String reason, @Nullable String unequalOrganisation,
        @Nullable Long unequalFrom, @Nullable Long unequalUntil, long done, long total, long taken, double busy) {

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
            case Rebuilding.LOST -> switch (source) {
                case KAFKA -> "Kafka heeft minder gebeurtenissen dan wat nu in gebruik is. Annuleer deze herbouwing"
                        + " en begin er een vanuit het grootboek.";
                case LEDGER -> "Het grootboek heeft minder gebeurtenissen dan wat nu in gebruik is.";
            };
            case Rebuilding.UNEQUAL ->
                "De opgebouwde gegevens van ‘%s’ wijken %s af van wat het grootboek heeft ondertekend."
                        .formatted(unequalOrganisation, where()) + " Wat nu in gebruik is, blijft dat.";
            case "GAP" -> "Er ontbreekt een gebeurtenis in de bron.";
            default -> "Een gebeurtenis kan niet worden verwerkt (" + reason + ").";
        };
    }

    private String where() {
        return Objects.equals(unequalFrom, unequalUntil)
                ? "op positie %d".formatted(unequalFrom)
                : "ergens in de posities %d tot en met %d".formatted(unequalFrom, unequalUntil);
    }
}
