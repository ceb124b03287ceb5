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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as columns: its components by their names in snake case. A record inside it is a group of columns beside the
 * others, all of them absent when it is.
 */
final class Columns<R extends Record> {

    /** A column with the name it has in the table. */
    record Column(String name, String sql) {}

    /** One component: a column, or a group of them. */
    private sealed interface Part {

        Method accessor();

        record One(Method accessor, Column column, ColumnType<?> type) implements Part {}

        record Group(Method accessor, Columns<?> columns) implements Part {}
    }

    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Part> parts;
    private final List<Column> columns;

    private Columns(Class<R> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Columns::part).toList();
        this.columns = parts.stream().flatMap(Columns::columns).toList();
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
        if (type.isEmpty()) {
            return new Part.Group(accessor, new Columns<>(component.getType().asSubclass(Record.class)));
        }
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return new Part.One(accessor, new Column(name, type.get().sql()), type.get());
    }

    private static Stream<Column> columns(Part part) {
        return switch (part) {
            case Part.One one -> Stream.of(one.column());
            case Part.Group group -> group.columns().columns.stream();
        };
    }

    List<Column> columns() {
        return columns;
    }

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** A place for an array of values, per column. */
    String parameters() {
        return columns.stream().map(column -> "?::" + column.sql() + "[]").collect(Collectors.joining(", "));
    }

    int width() {
        return columns.size();
    }

    void write(BinaryRows rows, @Nullable Object row) {
        for (Part part : parts) {
            Object value = row == null ? null : get(part, row);
            switch (part) {
                case Part.One one -> one.type().write(rows, value);
                case Part.Group group -> group.columns().write(rows, value);
            }
        }
    }

    /** The value of a column of a record without groups and without absent values, as a parameter of a statement. */
    Object parameter(R row, int column) {
        return switch (parts.get(column)) {
            case Part.One one -> one.type().parameter(Objects.requireNonNull(get(one, row)));
            case Part.Group _ -> throw new IllegalStateException(type + " is no key");
        };
    }

    /** Reads the columns in the order of {@link #columns()}. */
    R read(ResultSet from, int firstColumn) throws SQLException {
        return Objects.requireNonNull(readGroup(from, firstColumn));
    }

    private @Nullable R readGroup(ResultSet from, int firstColumn) throws SQLException {
        @Nullable
        Object[] values = new @Nullable Object[parts.size()];
        boolean present = false;
        int column = firstColumn;
        for (int i = 0; i < values.length; i++) {
            switch (parts.get(i)) {
                case Part.One one -> values[i] = one.type().read(from, column++);
                case Part.Group group -> {
                    values[i] = group.columns().readGroup(from, column);
                    column += group.columns().width();
                }
            }
            present |= values[i] != null;
        }
        return present ? create(values) : null;
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
