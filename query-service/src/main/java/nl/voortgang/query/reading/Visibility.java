package nl.voortgang.query.reading;

/**
 * Who sees which status updates, as conditions that the questions share. Roles come from the token; of what somebody is
 * author, controller or holder is kept here as it was decided. They speak of an update {@code u}, its report {@code r} and
 * the term {@code t} of today's holder of its portfolio.
 */
public final class Visibility {

    /** A concern controller and an auditor: everything. */
    public static final String OVERSEES = "(CAST(:roles AS text[]) && ARRAY['CONCERN_CONTROLLER', 'AUDITOR'])";

    /**
     * The caller and whom the caller replaces today, an array that is made once per query. Of whom these replace in their
     * turn it has nobody: what was given to a substitute is not passed on.
     */
    public static final String ACTS_FOR = """
            ARRAY(SELECT CAST(:person AS text) UNION ALL
                SELECT replaced FROM substitution WHERE substitute = :person AND first_day <= :today
                    AND :today <= last_day AND valid_from <= :at AND :at < valid_to)""";

    /** A substitute has no part in writing. */
    private static final String WRITES = "('AUTHOR' = ANY (:roles) AND u.author = :person)";
    private static final String CONTROLS = "('CONTROLLER' = ANY (:roles) AND u.controller = ANY (" + ACTS_FOR + "))";
    private static final String HOLDS = "('PORTFOLIO_HOLDER' = ANY (:roles) AND t.holder = ANY (" + ACTS_FOR + "))";

    /**
     * The caller has a part in the update, their own or that of whom they replace today: it is on their work list, its
     * history is theirs to read.
     */
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
