package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.apirules.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, of which nothing was done.
 *
 * @param faults what stands in the way; with any, the import would be refused
 * @param effectiveFrom a sentence, when reports are open that keep their own version
 */
record Proposal(List<Part> added, List<Change> changed, List<Part> removed, List<Fault> faults,
        @Nullable String effectiveFrom) {

    /** @param part such as {@code prestatie 2A1.1} */
    record Part(String part, String name) {}

    /**
     * @param before null where nothing was filled in
     * @param after null where nothing is left
     */
    record Change(String part, String field, @Nullable String before, @Nullable String after) {}
}
