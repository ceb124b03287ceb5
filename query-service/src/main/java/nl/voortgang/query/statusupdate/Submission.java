package nl.voortgang.query.statusupdate;

import java.time.Instant;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Submitted;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * What is submitted now. The text itself is not repeated here: it stands in the change history.
 *
 * @param submittedPosition where in the ledger it was submitted
 * @param light absent for a programme's state of affairs
 */
record Submission(long submittedPosition, ContentHash contentHash, @Nullable TrafficLight light,
        List<String> constraints, PersonId submitter, Instant submittedAt, @Nullable String reasonForLateness) {

    static Submission of(Submitted event, long position) {
        TrafficLight light = null;
        List<String> constraints = List.of();
        if (event.content() instanceof Content.OfPerformance performance) {
            light = performance.light();
            constraints = performance.constraints().stream().map(Enum::name).toList();
        }
        return new Submission(position, event.contentHash(), light, constraints, event.act().by(), event.act().at(),
                event.reasonForLateness());
    }
}
