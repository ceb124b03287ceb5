package nl.voortgang.query.intake;

/** Why an event cannot be applied. */
enum Obstacle {
    /** An earlier event of the organisation is missing. */
    GAP,
    /** This version of the service does not know the event; a newer one may. */
    UNKNOWN_TYPE,
    /** The bytes or attributes are not those of an event of its type. */
    UNREADABLE,
    /** What the attributes say about organisation or subject is not what the event says. */
    MISPLACED,
    /** It is not the event of which the ledger has the leaf. */
    ALTERED,
    /** It does not fit what the events before it left, such as a second request of one update. */
    INAPPLICABLE,
    /** PostgreSQL does not take a row that follows from it. */
    REFUSED_BY_DATABASE
}
