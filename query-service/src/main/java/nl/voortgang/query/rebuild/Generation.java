package nl.voortgang.query.rebuild;

/**
 * Tables that are being filled.
 *
 * @param schema where they are
 * @param indexed with all indexes, as those that serve
 */
record Generation(int number, String schema, Source source, boolean indexed) {}
