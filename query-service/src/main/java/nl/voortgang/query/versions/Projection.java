package nl.voortgang.query.versions;

import java.util.List;

/**
 * What is kept of the events in one table. Pure: the same events give the same rows, whenever they are told.
 *
 * @param <K> what tells the rows of one organisation apart; its components are the table's key columns
 * @param <R> everything else a row says
 */
public interface Projection<K extends Record, R extends Record> {

    Table<K, R> table();

    /** The rows this event begins or alters, each at most once; none for an event of another family. */
    List<Change<K, R>> changes(Entry entry);
}
