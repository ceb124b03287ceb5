package nl.voortgang.query.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import nl.voortgang.apirules.Links.Link;
import nl.voortgang.query.difference.Differences;
import nl.voortgang.query.history.RecordedChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event with what it did to the status update or the report that it happened to.
 *
 * @param changed the fields that became something else; empty of an event of something else
 * @param differences with the text that was submitted before, word for word; absent where no text is submitted or it is the
 *            first
 * @param links to itself, the nearest changes in the ledger, and to what it happened to as it was right after it
 */
record Replay(RecordedChange change, List<Altered> changed, @Nullable Differences differences, Steps steps,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * @param field as the API calls it
     * @param before absent when there was nothing
     * @param after absent when there is nothing any more
     */
    record Altered(String field, @Nullable JsonNode before, @Nullable JsonNode after) {}

    /**
     * The nearest positions that the caller may see; those of a performance go through all its reports.
     *
     * @param subject of the very thing it happened to
     * @param performance absent of what is about none, as is {@code report}
     */
    record Steps(Step ledger, Step subject, @Nullable Step performance, @Nullable Step report) {}

    /** Absent at the beginning and at the end. */
    record Step(@Nullable Long previous, @Nullable Long next) {}
}
