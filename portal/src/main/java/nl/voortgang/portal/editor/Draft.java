package nl.voortgang.portal.editor;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;

/**
 * What the service keeps of what an author is writing.
 *
 * @param carriedOverFrom as long as it is what the report before says
 */
record Draft(Text content, Instant savedAt, @Nullable StatusUpdateId carriedOverFrom) {

    public ZonedDateTime when() {
        return savedAt.atZone(Act.ZONE);
    }
}
