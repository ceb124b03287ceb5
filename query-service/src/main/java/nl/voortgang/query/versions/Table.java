package nl.voortgang.query.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of versions: {@code organisation}, the components of the key, those of the row, {@code valid_from} and
 * {@code valid_to}. Or one of facts that never change, without the last two.
 */
public final class Table<K extends Record, R extends Record> {

    private final String name;
    private final Columns<K> key;
    private final Columns<R> row;
    private final boolean versioned;
    private final String select;
    private final String close;
    private final String copy;

    private Table(String name, Class<K> key, Class<R> row, boolean versioned) {
        this.name = name;
        this.key = Columns.of(key);
        this.row = Columns.of(row);
        this.versioned = versioned;
        String keys = names(this.key.columns());
        String identities = arrays("text", this.key.columns());
        String same = "t.organisation = k.organisation AND t.valid_to = " + Version.UNTIL_FURTHER_NOTICE
                + this.key.columns().map(column -> " AND t.%1$s = k.%1$s".formatted(column.name()))
                        .collect(Collectors.joining());
        String all = names(Stream.concat(this.key.columns(), this.row.columns()));
        this.select = """
                SELECT t.organisation, %s, t.valid_from
                FROM unnest(%s) AS k (organisation, %s) JOIN %s t ON %s"""
                .formatted("t." + all.replace(", ", ", t."), identities, keys, name, same);
        this.close = """
                UPDATE %s t SET valid_to = k.ended FROM unnest(%s, ?::int8[]) AS k (organisation, %s, ended) WHERE %s"""
                .formatted(name, identities, keys, same);
        this.copy = "COPY %s (organisation, %s%s) FROM STDIN (FORMAT binary)"
                .formatted(name, all, versioned ? ", valid_from, valid_to" : "");
    }

    private static String names(Stream<Columns.Column> columns) {
        return columns.map(Columns.Column::name).collect(Collectors.joining(", "));
    }

    private static String arrays(String first, Stream<Columns.Column> columns) {
        return Stream.concat(Stream.of(first), columns.map(Columns.Column::sql)).map("?::%s[]"::formatted)
                .collect(Collectors.joining(", "));
    }

    public static <K extends Record, R extends Record> Table<K, R> versioned(String name, Class<K> key, Class<R> row) {
        return new Table<>(name, key, row, true);
    }

    /** Rows are only ever added, so nothing is read before writing. */
    public static <K extends Record, R extends Record> Table<K, R> appended(String name, Class<K> key, Class<R> row) {
        return new Table<>(name, key, row, false);
    }

    /** What holds until further notice, of those identities that have a row. */
    List<Version<K, R>> current(Statements statements, Collection<Identity<K>> identities) {
        if (!versioned || identities.isEmpty()) {
            return List.of();
        }
        return statements.query(select, parameters(identities), result -> {
            var identity = new Identity<>(Statements.organisation(result), key.read(result, 2));
            R current = row.read(result, 2 + key.width());
            return new Version<>(identity, current, result.getLong("valid_from"), Version.UNTIL_FURTHER_NOTICE);
        });
    }

    /** Writes down where versions that held until further notice have ended. */
    void close(Statements statements, List<Version<K, R>> ended) {
        if (ended.isEmpty()) {
            return;
        }
        var parameters = parameters(ended.stream().map(Version::identity).toList());
        parameters.add(new Statements.Array("int8", ended.stream().map(Version::to).toArray()));
        int closed = statements.update(close, parameters);
        if (closed != ended.size()) {
            throw new IllegalStateException("%d rows of %s ended, not %d".formatted(closed, name, ended.size()));
        }
    }

    void insert(Statements statements, List<Version<K, R>> begun) {
        if (begun.isEmpty()) {
            return;
        }
        var rows = new BinaryRows();
        for (Version<K, R> version : begun) {
            rows.row(1 + key.width() + row.width() + (versioned ? 2 : 0));
            rows.text(version.identity().organisation().value());
            key.write(rows, version.identity().key());
            row.write(rows, version.row());
            if (versioned) {
                rows.int8(version.from());
                rows.int8(version.to());
            }
        }
        statements.copy(copy, rows);
    }

    /** An array per key column, in the order of {@code identities}. */
    private List<Statements.Array> parameters(Collection<Identity<K>> identities) {
        var arrays = new ArrayList<Statements.Array>();
        arrays.add(new Statements.Array("text",
                identities.stream().map(identity -> identity.organisation().value()).toArray()));
        var keys = identities.stream().map(identity -> key.parameters(identity.key())).toList();
        var columns = key.columns().toList();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            arrays.add(new Statements.Array(columns.get(i).sql(),
                    keys.stream().map(values -> values.get(column)).toArray()));
        }
        return arrays;
    }
}
