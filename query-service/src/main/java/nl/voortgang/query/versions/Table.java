package nl.voortgang.query.versions;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of versions: {@code organisation}, the components of the key, those of the row, {@code valid_from} and
 * {@code valid_to}. Or one of facts that never change, without the last two.
 */
public final class Table<K extends Record, R extends Record> {

    static final long UNTIL_FURTHER_NOTICE = Long.MAX_VALUE;

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
        String keys = "organisation, " + this.key.names();
        this.select = """
                SELECT k.asked, t.ctid, %s FROM unnest(?::text[], %s) WITH ORDINALITY AS k (%s, asked)
                JOIN %s t USING (%s) WHERE t.valid_to = %d"""
                .formatted(this.row.names(), this.key.parameters(), keys, name, keys, UNTIL_FURTHER_NOTICE);
        this.close = """
                UPDATE %s t SET valid_to = k.ended FROM unnest(?::tid[], ?::int8[]) AS k (place, ended)
                WHERE t.ctid = k.place AND t.valid_to = %d""".formatted(name, UNTIL_FURTHER_NOTICE);
        this.copy = "COPY %s (%s, %s%s) FROM STDIN (FORMAT binary)"
                .formatted(name, keys, this.row.names(), versioned ? ", valid_from, valid_to" : "");
    }

    public static <K extends Record, R extends Record> Table<K, R> versioned(String name, Class<K> key, Class<R> row) {
        return new Table<>(name, key, row, true);
    }

    /** Rows are only ever added, so nothing is read before writing. */
    public static <K extends Record, R extends Record> Table<K, R> appended(String name, Class<K> key, Class<R> row) {
        return new Table<>(name, key, row, false);
    }

    boolean isVersioned() {
        return versioned;
    }

    /** What holds until further notice, of those identities that have a row. */
    List<Stored<K, R>> current(Statements statements, List<Identity<K>> identities) {
        if (identities.isEmpty()) {
            return List.of();
        }
        return statements.query(select, parameters(identities), result -> {
            var identity = identities.get(result.getInt(1) - 1);
            return new Stored<>(identity, row.read(result, 3), result.getString(2));
        });
    }

    /** An array per key column. */
    private List<Statements.Array> parameters(List<Identity<K>> identities) {
        var arrays = new ArrayList<Statements.Array>();
        arrays.add(Statements.Array.of("text", identities, identity -> identity.organisation().value()));
        for (int i = 0; i < key.width(); i++) {
            int column = i;
            arrays.add(Statements.Array.of(key.columns().get(i).sql(), identities,
                    identity -> key.parameter(identity.key(), column)));
        }
        return arrays;
    }

    /**
     * Writes down up to where rows held. They are found by their place: it cannot change within the transaction that
     * read it and keeps all others from writing.
     */
    void close(Statements statements, List<Ended> ended) {
        if (ended.isEmpty()) {
            return;
        }
        int closed = statements.update(close, List.of(Statements.Array.of("tid", ended, Ended::place),
                Statements.Array.of("int8", ended, Ended::at)));
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

    /**
     * A row that holds until further notice.
     *
     * @param place where PostgreSQL keeps it
     */
    record Stored<K extends Record, R extends Record>(Identity<K> identity, R row, String place) {}

    /** @param at the first position that the row at this place does not hold for */
    record Ended(String place, long at) {}
}
