package nl.voortgang.query.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import nl.voortgang.query.QueryDatabase;

/** The rows of a generation once more, by upserts that are sent in batches, into tables with the same indexes. */
final class Upserts {

    private static final int BATCH = 1_000;
    /** So many of a table are enough to know what one takes. */
    private static final int SAMPLE = 200_000;

    private Upserts() {}

    /** Of the two tables that nearly all rows are in. */
    static double microsPerEvent(QueryDatabase database, String generation, long events) {
        try (Connection from = connection(database); Connection to = connection(database)) {
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            to.createStatement().execute("""
                    SET synchronous_commit = off;
                    CREATE SCHEMA upserted;
                    CREATE TABLE upserted.change (LIKE %1$s.change INCLUDING ALL);
                    CREATE TABLE upserted.status_update (LIKE %1$s.status_update INCLUDING ALL)"""
                    .formatted(generation));
            double micros = upsert(from, to, generation, "change", "organisation, position", events)
                    + upsert(from, to, generation, "status_update", "organisation, report, subject, valid_to", events);
            to.createStatement().execute("DROP SCHEMA upserted CASCADE");
            to.commit();
            return micros;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(QueryDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl() + (database.jdbcUrl().contains("?") ? "&" : "?")
                + "reWriteBatchedInserts=true", "voortgang_query_owner", "test");
    }

    private static double upsert(Connection from, Connection to, String generation, String table, String key,
            long events) throws SQLException {
        String place = generation + "." + table;
        long rows = number(from, "SELECT count(*) FROM " + place);
        String columns = columns(from, generation, table);
        try (var reading = from.createStatement()) {
            reading.setFetchSize(BATCH);
            ResultSet row = reading.executeQuery(
                    "SELECT %s FROM %s ORDER BY ctid LIMIT %d".formatted(columns, place, SAMPLE));
            int width = row.getMetaData().getColumnCount();
            String sql = "INSERT INTO upserted.%s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET organisation = excluded.organisation"
                    .formatted(table, columns, String.join(", ", Collections.nCopies(width, "?")), key);
            long start = System.nanoTime();
            try (var writing = to.prepareStatement(sql)) {
                int done = 0;
                while (row.next()) {
                    for (int column = 1; column <= width; column++) {
                        writing.setObject(column, row.getObject(column));
                    }
                    writing.addBatch();
                    if (++done % BATCH == 0) {
                        writing.executeBatch();
                        to.commit();
                    }
                }
                writing.executeBatch();
                to.commit();
                return (System.nanoTime() - start) / 1e3 / done * rows / events;
            }
        }
    }

    /** But for those that PostgreSQL fills in itself. */
    private static String columns(Connection connection, String generation, String table) throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
                FROM information_schema.columns
                WHERE table_schema = ? AND table_name = ? AND is_generated = 'NEVER'""")) {
            statement.setString(1, generation);
            statement.setString(2, table);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
