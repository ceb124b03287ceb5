package nl.voortgang.query.reading;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A query on its way to the database. */
public final class Query {

    private final StatementSpec statement;

    Query(StatementSpec statement) {
        this.statement = statement;
    }

    /** @param value a number, a moment, or an id or name, which goes as text */
    public Query with(String name, @Nullable Object value) {
        statement.param(name, switch (value) {
            case null -> null;
            case Number number -> number;
            case Temporal moment -> moment;
            default -> value.toString();
        });
        return this;
    }

    /** Rows become records by the names of their columns: {@code turn_of} is {@code turnOf}. */
    public <T> List<T> list(Class<T> row) {
        return statement.query(row).stream().map(Objects::requireNonNull).toList();
    }

    public <T> Optional<T> one(Class<T> row) {
        return list(row).stream().findFirst();
    }

    public long count() {
        return one(Long.class).orElseThrow();
    }
}
