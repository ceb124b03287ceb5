package nl.voortgang.command.publisher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Base64;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.RowMapper;

/** A line of the ledger as a CloudEvent in binary content mode. */
final class LineToRecord implements RowMapper<ProducerRecord<String, byte[]>> {

    /** Without the first parameter's line, in order, at most the second one's number of lines. */
    static final String SELECT = """
            SELECT l.line, l.organisation, l.position, e.event_id, e.aggregate_id, e.sequence, e.type, e.time_stamp,
                e.payload, e.traceparent, leaf.hash AS leaf_hash
            FROM ledger l JOIN event e USING (aggregate_id, sequence)
                LEFT JOIN tree_node leaf ON leaf.organisation = l.organisation AND leaf.level = 0
                    AND leaf.index = l.position - 1
            WHERE l.line > ? ORDER BY l.line LIMIT ?""";

    private final String source;

    LineToRecord(String source) {
        this.source = source;
    }

    @Override
    public ProducerRecord<String, byte[]> mapRow(ResultSet line, int number) throws SQLException {
        var moment = line.getObject("time_stamp", OffsetDateTime.class).toInstant();
        var event = new ProducerRecord<>(CloudEvent.TOPIC, null, moment.toEpochMilli(),
                line.getString("organisation"), line.getBytes("payload"));
        set(event, CloudEvent.SPEC_VERSION, "1.0");
        set(event, CloudEvent.ID, line.getString("event_id"));
        set(event, CloudEvent.SOURCE, source);
        set(event, CloudEvent.TYPE, line.getString("type"));
        set(event, CloudEvent.SUBJECT, line.getString("aggregate_id"));
        set(event, CloudEvent.SUBJECT_VERSION, Long.toString(line.getLong("sequence") + 1));
        set(event, CloudEvent.TIME, moment.toString());
        set(event, CloudEvent.SEQUENCE, CloudEvent.sequence(line.getLong("position")));
        set(event, CloudEvent.DATA_SCHEMA, "urn:voortgang:schema:" + line.getString("type"));
        set(event, CloudEvent.CONTENT_TYPE, "application/json");
        byte[] leaf = line.getBytes("leaf_hash");
        if (leaf != null) {
            set(event, CloudEvent.LEAF_HASH, Base64.getEncoder().encodeToString(leaf));
        }
        String trace = line.getString("traceparent");
        if (trace != null) {
            set(event, CloudEvent.TRACE_PARENT, trace);
        }
        return event;
    }

    private static void set(ProducerRecord<?, ?> event, String header, String value) {
        event.headers().add(header, value.getBytes(UTF_8));
    }
}
