package nl.voortgang.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import tools.jackson.core.JacksonException;

/** The leaf of an event as its row is now: what is in the tree, unless somebody changed the row since. */
public final class LeafOfRow {

    private LeafOfRow() {}

    /** @param row with the columns position, event_id, type, time_stamp, payload */
    public static Leaf leaf(ResultSet row) throws SQLException {
        byte[] payload = row.getBytes("payload");
        return new Leaf(row.getLong("position"), row.getObject("event_id", UUID.class), row.getString("type"),
                row.getObject("time_stamp", OffsetDateTime.class).toInstant(), actor(payload), Hash.of(payload));
    }

    /** Empty for bytes that are no event: whoever changed them is to be found out, not to be crashed on. */
    private static String actor(byte[] payload) {
        try {
            return ContractJson.MAPPER.readTree(payload).path("daad").path("door").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
