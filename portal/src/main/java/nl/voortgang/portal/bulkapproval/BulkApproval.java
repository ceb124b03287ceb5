package nl.voortgang.portal.bulkapproval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.Problem;
import org.jspecify.annotations.Nullable;

/** How far a bulk approval is. */
record BulkApproval(String id, int total, int done, int approved, int refused, List<Item> statusUpdates) {

    /** @param problem why it was refused */
    record Item(StatusUpdateId statusUpdate, Outcome outcome, @Nullable Problem problem) {}

    enum Outcome {
        @JsonProperty("WACHT")
        WAITING,
        @JsonProperty("GEACCORDEERD")
        APPROVED,
        @JsonProperty("GEWEIGERD")
        REFUSED
    }

    public boolean over() {
        return done == total;
    }
}
