package nl.voortgang.portal.bulkapproval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.Problem;
import nl.voortgang.portal.api.Receipt;
import org.jspecify.annotations.Nullable;

/** How far a bulk approval is. */
record BulkApproval(String id, int total, int done, int approved, int refused, List<Item> statusUpdates) {

    /**
     * @param version how many acts it has with its approval; null when it was not approved
     * @param problem why it was refused
     */
    record Item(StatusUpdateId statusUpdate, Outcome outcome, @Nullable Integer version, @Nullable Problem problem) {}

    enum Outcome {
        @JsonProperty("WACHT")
        WAITING,
        @JsonProperty("GEACCORDEERD")
        APPROVED,
        @JsonProperty("GEWEIGERD")
        REFUSED
    }

    /** The approval that came last. */
    Optional<Receipt> lastApproval() {
        return statusUpdates.reversed().stream().filter(it -> it.version() != null).findFirst()
                .map(it -> new Receipt(it.statusUpdate().toString(), Objects.requireNonNull(it.version())));
    }

    public boolean over() {
        return done == total;
    }
}
