package nl.voortgang.contract.bulkapproval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import nl.voortgang.contract.OrganisationId;

/** One request to approve many updates, within its organisation: a UUID, in lower case. */
public record BulkApprovalId(UUID value) {

    @JsonCreator
    public static BulkApprovalId parse(String written) {
        var id = new BulkApprovalId(UUID.fromString(written));
        if (!id.toString().equals(written)) {
            throw new IllegalArgumentException("een bulkaccordering wordt aangeduid met een UUID");
        }
        return id;
    }

    public String aggregateId(OrganisationId organisation) {
        return "bulkaccordering-" + organisation + "-" + this;
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
