package nl.voortgang.query.versions;

/**
 * A row and the positions it holds for: {@code from <= position < to}.
 *
 * @param to {@link Table#UNTIL_FURTHER_NOTICE} for what holds now
 */
record Version<K extends Record, R extends Record>(Identity<K> identity, R row, long from, long to) {

    Version<K, R> until(long position) {
        return new Version<>(identity, row, from, position);
    }
}
