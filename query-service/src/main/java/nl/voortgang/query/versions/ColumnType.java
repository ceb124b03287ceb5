package nl.voortgang.query.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.ContentHash;
import nl.voortgang.contract.statusupdate.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type stand in a column.
 *
 * @param sql the column's type
 * @param writer how a value travels to PostgreSQL
 * @param reader how it comes back; never called for an absent value
 * @param plain the value as a parameter of a statement
 */
record ColumnType<T>(String sql, BiConsumer<BinaryRows, T> writer, Reader<T> reader, Function<T, Object> plain) {

    interface Reader<T> {
        T read(ResultSet row, int column) throws SQLException;
    }

    private static final Map<Class<?>, ColumnType<?>> KNOWN = Map.ofEntries(
            Map.entry(int.class, number()),
            Map.entry(Integer.class, number()),
            Map.entry(long.class, position()),
            Map.entry(Long.class, position()),
            Map.entry(boolean.class,
                    new ColumnType<Boolean>("bool", BinaryRows::bool, ResultSet::getBoolean, value -> value)),
            Map.entry(LocalDate.class, new ColumnType<LocalDate>("date", BinaryRows::day,
                    (row, column) -> row.getObject(column, LocalDate.class), value -> value)),
            Map.entry(Instant.class, new ColumnType<Instant>("timestamptz", BinaryRows::moment,
                    (row, column) -> row.getObject(column, OffsetDateTime.class).toInstant(), value -> value)),
            Map.entry(UUID.class, new ColumnType<UUID>("uuid", BinaryRows::uuid,
                    (row, column) -> row.getObject(column, UUID.class), value -> value)),
            Map.entry(byte[].class,
                    new ColumnType<byte[]>("bytea", BinaryRows::bytes, ResultSet::getBytes, value -> value)),
            Map.entry(Json.class, new ColumnType<Json>("jsonb", (rows, value) -> rows.json(value.text()),
                    (row, column) -> new Json(row.getString(column)), Json::text)),
            Map.entry(List.class, new ColumnType<List<String>>("text[]", BinaryRows::texts,
                    (row, column) -> List.of((String[]) row.getArray(column).getArray()), value -> value)),
            Map.entry(GoalTreeId.class, new ColumnType<GoalTreeId>("int4",
                    (rows, value) -> rows.int4(value.budgetYear()),
                    (row, column) -> new GoalTreeId(row.getInt(column)), GoalTreeId::budgetYear)),
            Map.entry(String.class, text(written -> written)),
            Map.entry(PersonId.class, text(PersonId::new)),
            Map.entry(PortfolioCode.class, text(PortfolioCode::new)),
            Map.entry(PerformanceCode.class, text(PerformanceCode::new)),
            Map.entry(ContentHash.class, text(ContentHash::new)),
            Map.entry(ReportId.class, text(ReportId::parse)),
            Map.entry(Subject.class, text(Subject::parse)));

    /** Empty for a record that is no value by itself but a group of columns. */
    static Optional<ColumnType<?>> of(Class<?> type) {
        return type.isEnum() ? Optional.of(text(name -> constant(type, name))) : Optional.ofNullable(KNOWN.get(type));
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("no " + type.getSimpleName() + " is named " + name);
    }

    private static ColumnType<Integer> number() {
        return new ColumnType<>("int4", BinaryRows::int4, ResultSet::getInt, value -> value);
    }

    private static ColumnType<Long> position() {
        return new ColumnType<>("int8", BinaryRows::int8, ResultSet::getLong, value -> value);
    }

    private static <T> ColumnType<T> text(Function<String, T> parse) {
        return new ColumnType<>("text", (rows, value) -> rows.text(value.toString()),
                (row, column) -> parse.apply(row.getString(column)), Object::toString);
    }

    @SuppressWarnings("unchecked")
    void write(BinaryRows rows, @Nullable Object value) {
        if (value == null) {
            rows.absent();
        } else {
            writer.accept(rows, (T) value);
        }
    }

    @SuppressWarnings("unchecked")
    Object parameter(Object value) {
        return plain.apply((T) value);
    }
}
