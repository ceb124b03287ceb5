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
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.goaltree.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type stand in a column.
 *
 * @param sql the column's type
 * @param writer how a value travels to PostgreSQL
 * @param reader how it comes back; what it makes of an absent value does not matter
 * @param plain the value as a parameter of a statement
 */
record ColumnType<T>(String sql, BiConsumer<BinaryRows, T> writer, Reader<T> reader, Function<T, Object> plain) {

    interface Reader<T> {
        @Nullable
        T read(ResultSet row, int column) throws SQLException;
    }

    private static final Map<Class<?>, ColumnType<?>> KNOWN = Map.ofEntries(
            Map.entry(int.class, number()),
            Map.entry(Integer.class, number()),
            Map.entry(long.class, position()),
            Map.entry(Long.class, position()),
            Map.entry(boolean.class, plain("bool", BinaryRows::bool, ResultSet::getBoolean)),
            Map.entry(LocalDate.class,
                    plain("date", BinaryRows::day, (row, column) -> row.getObject(column, LocalDate.class))),
            Map.entry(Instant.class, plain("timestamptz", BinaryRows::moment, ColumnType::moment)),
            Map.entry(UUID.class,
                    plain("uuid", BinaryRows::uuid, (row, column) -> row.getObject(column, UUID.class))),
            Map.entry(byte[].class, plain("bytea", BinaryRows::bytes, ResultSet::getBytes)),
            Map.entry(List.class, plain("text[]", BinaryRows::texts, ColumnType::texts)),
            Map.entry(Json.class, new ColumnType<Json>("jsonb", (rows, value) -> rows.json(value.text()),
                    parsed(Json::new), Json::text)),
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
        return plain("int4", BinaryRows::int4, ResultSet::getInt);
    }

    private static ColumnType<Long> position() {
        return plain("int8", BinaryRows::int8, ResultSet::getLong);
    }

    private static <T> ColumnType<T> plain(String sql, BiConsumer<BinaryRows, T> writer, Reader<T> reader) {
        return new ColumnType<>(sql, writer, reader, value -> value);
    }

    private static <T> ColumnType<T> text(Function<String, T> parse) {
        return new ColumnType<>("text", (rows, value) -> rows.text(value.toString()), parsed(parse), Object::toString);
    }

    private static <T> Reader<T> parsed(Function<String, T> parse) {
        return (row, column) -> {
            String written = row.getString(column);
            return written == null ? null : parse.apply(written);
        };
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable List<String> texts(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    @SuppressWarnings("unchecked")
    void write(BinaryRows rows, @Nullable Object value) {
        if (value == null) {
            rows.absent();
        } else {
            writer.accept(rows, (T) value);
        }
    }

    /** Null for an absent value. */
    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        T value = reader.read(row, column);
        return row.wasNull() ? null : value;
    }

    @SuppressWarnings("unchecked")
    Object parameter(Object value) {
        return plain.apply((T) value);
    }
}
