package nl.voortgang.query.versions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;

/** The three kinds of statement a set of rows needs, in the transaction that is going on. */
record Statements(JdbcTemplate jdbc) {

    /** A column of values as one parameter. */
    record Array(String type, Object[] values) {

        static <T> Array of(String type, List<T> rows, Function<T, Object> value) {
            return new Array(type, rows.stream().map(value).toArray());
        }
    }

    interface Row<T> {
        T read(ResultSet result) throws SQLException;
    }

    <T> List<T> query(String sql, List<Array> parameters, Row<T> row) {
        return jdbc.query(sql, arrays(parameters), (result, _) -> row.read(result));
    }

    int update(String sql, List<Array> parameters) {
        return jdbc.update(sql, arrays(parameters));
    }

    void copy(String sql, BinaryRows rows) {
        jdbc.execute((Connection connection) -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI()
                        .copyIn(sql, new ByteArrayInputStream(rows.toBytes()));
            } catch (IOException e) {
                throw new SQLException("rows did not reach the database", "08006", e);
            }
        });
    }

    private static PreparedStatementSetter arrays(List<Array> parameters) {
        return (PreparedStatement statement) -> {
            int index = 1;
            for (Array parameter : parameters) {
                statement.setArray(index++,
                        statement.getConnection().createArrayOf(parameter.type(), parameter.values()));
            }
        };
    }
}
