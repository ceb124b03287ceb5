package nl.voortgang.query.versions;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as columns: its components by their names in snake case. A record inside it is a group of columns beside the
 * others, all of them absent when it is.
 */
final class Columns<R extends Record> {

    /** One component: a column, or a group of them. */
    private record Part(Method accessor, String name, Optional<ColumnType<?>> type, @Nullable Columns<?> group) {}

    /** A column with the name it has in the table. */
    record Column(String name, String sql) {}

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Part> parts;

    private Columns(Class<R> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Columns::part).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <R extends Record> Columns<R> of(Class<R> type) {
        return new Columns<>(type);
    }

    private static Part part(RecordComponent component) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        var type = ColumnType.of(component.getType());
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new Part(accessor, name, type,
                type.isPresent() ? null : new Columns<>(component.getType().asSubclass(Record.class)));
    }

    Stream<Column> columns() {
        return parts.stream().flatMap(part -> part.group() != null
                ? part.group().columns()
                : Stream.of(new Column(part.name(), part.type().orElseThrow().sql())));
    }

    int width() {
        return (int) columns().count();
    }

    void write(BinaryRows rows, @Nullable Object row) {
        for (Part part : parts) {
            Object value = row == null ? null : get(part, row);
            if (part.group() != null) {
                part.group().write(rows, value);
            } else {
                part.type().orElseThrow().write(rows, value);
            }
        }
    }

    /** The values of a record without groups and without absent values, as parameters of a statement. */
    List<Object> parameters(R row) {
        return parts.stream()
                .map(part -> part.type().orElseThrow().parameter(Objects.requireNonNull(get(part, row))))
                .toList();
    }

    /** Reads the columns in the order of {@link #columns()}. */
    R read(ResultSet from, int firstColumn) throws SQLException {
        return Objects.requireNonNull(read(from, new int[]{firstColumn}));
    }

    private @Nullable R read(ResultSet from, int[] column) throws SQLException {
        @Nullable
        Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part.group() != null
                    ? part.group().read(from, column)
                    : value(part.type().orElseThrow(), from, column[0]++);
        }
        return Arrays.stream(values).allMatch(Objects::isNull) ? null : create(values);
    }

    private static @Nullable Object value(ColumnType<?> type, ResultSet from, int column) throws SQLException {
        Object value = from.getObject(column) == null ? null : type.reader().read(from, column);
        return value;
    }

    private R create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row of the database is no " + type.getName(), e);
        }
    }

    private static @Nullable Object get(Part part, Object row) {
        try {
            return part.accessor().invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
