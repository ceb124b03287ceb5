package nl.voortgang.command.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.command.ledger.LeafOfRow;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What ledger and event store have at a position.
 *
 * @param inLedger whether there is a line
 * @param isOfEvent whether the line has the id and the organisation of its event
 * @param payload the hash that the line has
 * @param leaf as it follows from the event; absent without one
 */
record RecordedLine(long position, boolean inLedger, boolean isOfEvent, @Nullable Hash payload, @Nullable Leaf leaf) {

    static final String SELECT = """
            SELECT position, l.line IS NOT NULL AS in_ledger, l.payload_hash, e.event_id, e.type, e.time_stamp, e.payload,
                coalesce(l.event_id = e.event_id AND l.organisation = e.organisation, false) AS is_of_event
            FROM generate_series(?::bigint, ?::bigint) AS position
                LEFT JOIN (SELECT * FROM ledger WHERE organisation = ?) l USING (position)
                LEFT JOIN event e USING (aggregate_id, sequence)
            ORDER BY position""";

    static RecordedLine of(ResultSet row, int number) throws SQLException {
        byte[] payload = row.getBytes("payload_hash");
        return new RecordedLine(row.getLong("position"), row.getBoolean("in_ledger"), row.getBoolean("is_of_event"),
                payload == null || payload.length != Hash.LENGTH ? null : Hash.ofBytes(payload),
                row.getObject("event_id") == null ? null : LeafOfRow.leaf(row));
    }

    /** @param stored the leaf's hash in the tree */
    Optional<Finding> compare(@Nullable Hash stored) {
        if (!inLedger) {
            return Optional.of(Finding.at(position, Kind.LINE_MISSING, null));
        }
        if (leaf == null) {
            return Optional.of(Finding.at(position, Kind.EVENT_MISSING, null));
        }
        return kind(leaf, stored).map(kind -> Finding.at(position, kind, id(kind, leaf)));
    }

    private Optional<Kind> kind(Leaf leaf, @Nullable Hash stored) {
        boolean samePayload = leaf.payload().equals(payload);
        if (stored == null) {
            return Optional.of(Kind.LEAF_MISSING);
        }
        if (leaf.hash().equals(stored)) {
            return samePayload && isOfEvent ? Optional.empty() : Optional.of(Kind.LINE_CHANGED);
        }
        return Optional.of(samePayload ? Kind.EVENT_DIFFERS : Kind.PAYLOAD_CHANGED);
    }

    private static @Nullable UUID id(Kind kind, Leaf leaf) {
        return kind == Kind.LEAF_MISSING ? null : leaf.eventId();
    }
}
