package nl.voortgang.portal.history;

import java.util.List;
import nl.voortgang.portal.update.Differences;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A change with what it did.
 *
 * @param changed the fields that became something else
 * @param differences with the text that was submitted before
 */
record Replay(Change change, List<Altered> changed, @Nullable Differences differences, Steps steps) {

    record Altered(String field, @Nullable JsonNode before, @Nullable JsonNode after) {}

    /** The nearest changes: of all, of the same thing, of the performance in whatever report, and of the report. */
    record Steps(Step ledger, Step subject, @Nullable Step performance, @Nullable Step report) {

        /** Along which way one steps, by the name it has in addresses; along the thing itself when nothing is asked. */
        @Nullable
        Step along(String way) {
            return switch (way) {
                case "rapportage" -> report;
                case "prestatie" -> performance;
                case "grootboek" -> ledger;
                default -> subject;
            };
        }
    }

    /** Absent at the beginning and at the end. */
    record Step(@Nullable Long previous, @Nullable Long next) {}
}
