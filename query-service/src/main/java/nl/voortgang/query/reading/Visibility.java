package nl.voortgang.query.reading;

/**
 * Who sees which status updates, as conditions that the questions share. Roles come from the token; of what somebody is
 * author, controller or holder is kept here as it was decided. They speak of an update {@code u}, its report {@code r} and
 * the term {@code t} of today's holder of its portfolio.
 */
public final class Visibility {

    /** A concern controller and an auditor: everything. */
    public static final String OVERSEES = "(CAST(:roles AS text[]) && ARRAY['CONCERN_CONTROLLER', 'AUDITOR'])";

    private static final String WRITES = "('AUTHOR' = ANY (:roles) AND u.author = :person)";

    private static final String CONTROLS = "('CONTROLLER' = ANY (:roles) AND u.controller = :person)";

    private static final String HOLDS = "('PORTFOLIO_HOLDER' = ANY (:roles) AND t.holder = :person)";

    /** The caller has a part in the update: it is on their work list, its history is theirs to read. */
    public static final String TAKES_PART = "(" + WRITES + " OR " + CONTROLS + " OR " + HOLDS + ")";

    /** Whatever its state: an author and a controller read their own, a holder what was reviewed. */
    static final String CONCERNED = "(" + OVERSEES + " OR " + WRITES + " OR " + CONTROLS + " OR " + HOLDS
            + " AND u.reviewer IS NOT NULL)";

    /** Everybody in the organisation reads what the report says; what is being worked on is still not theirs. */
    public static final String ADOPTED = "(r.state IN ('ADOPTED', 'SENT', 'PUBLISHED'))";

    /** Anybody, without logging in. */
    public static final String PUBLIC = "(r.state = 'PUBLISHED')";

    /** Everybody in the organisation; who oversees everything sees it grow before that. */
    public static final String REPORT = "(" + ADOPTED + " OR r.state = 'IMPORTED' OR r.state <> 'PLANNED' AND "
            + OVERSEES
            + ")";

    private Visibility() {}
}
