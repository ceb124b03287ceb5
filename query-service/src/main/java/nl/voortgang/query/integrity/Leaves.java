package nl.voortgang.query.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the change history as leaves of their organisation's tree. */
final class Leaves {

    /** So many are read at a time. */
    static final int PIECE = 1000;

    private final JdbcClient jdbc;
    private final String table;

    /** @param table with or without its schema, never from outside */
    Leaves(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** In order; a position may be missing. */
    List<Leaf> between(String organisation, long after, long until) {
        return jdbc.sql("""
                SELECT position, event_id, type, at, actor, payload FROM %s
                WHERE organisation = ? AND position > ? AND position <= ? ORDER BY position""".formatted(table))
                .params(organisation, after, until).query(Leaves::leaf).list();
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        return new Leaf(row.getLong("position"), row.getObject("event_id", UUID.class), row.getString("type"),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor"),
                Hash.of(row.getBytes("payload")));
    }
}
