package nl.voortgang.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.query.QueryDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A database of the version before")
class UpgradeTest {

    private static final String OWNER = "voortgang_query_owner";

    @AutoClose
    private final ReadSide rebuilt = new ReadSide();
    @AutoClose
    private final QueryDatabase old = QueryDatabase.ofVersion("9");

    /** Who stood in for whom is told by events that the version before could not apply, so of these there are none. */
    @Test
    void becomes_equal_to_one_that_is_built_anew() throws Exception {
        rebuilt.takeAll(new PartitionLog().add(RandomHistory.of(new OrganisationId("leiden"), 11, 600)));
        try (Connection from = rebuilt.database().as(OWNER).getConnection();
                Connection to = old.as(OWNER).getConnection()) {
            for (var table : columns().entrySet()) {
                copy(table.getKey(), table.getValue(), from, to);
            }
        }
        old.migrate();
        var kept = ReadSide.kept(JdbcClient.create(old.as(OWNER)));
        var expected = new TreeMap<>(rebuilt.kept());
        assertThat(expected.get("change")).anyMatch(it -> it.contains("{p-houder}"));
        assertThat(expected.remove("substitution")).isNotEmpty();
        assertThat(kept.remove("substitution")).isEmpty();
        assertThat(kept).isEqualTo(expected);
    }

    /** As the version before had them. */
    private Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        JdbcClient.create(old.as(OWNER)).sql("""
                SELECT table_name, string_agg(column_name, ', ') AS columns FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name NOT LIKE 'flyway%' GROUP BY table_name""")
                .query((row, _) -> columns.put(row.getString(1), row.getString(2))).list();
        return columns;
    }

    private static void copy(String table, String columns, Connection from, Connection to)
            throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        from.unwrap(PGConnection.class).getCopyAPI()
                .copyOut("COPY (SELECT %s FROM %s) TO STDOUT".formatted(columns, table), rows);
        to.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns),
                new ByteArrayInputStream(rows.toByteArray()));
    }
}
