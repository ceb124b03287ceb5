package nl.voortgang.query.reading;

/** The status updates that a caller may read, with what most questions want to know of each. */
public final class VisibleUpdates {

    /**
     * Begins a query; {@code visible} has the columns of {@code status_update} and
     * <ul>
     * <li>{@code name, sort_key, programme_name, policy_area, goal} as in the tree that the report was opened on;
     * <li>{@code ordinal, report_name} of the report;
     * <li>{@code task, deadline} of who is to act next and the {@code role} it takes, absent once approved;
     * {@code turn_of}, who that is, absent when nobody in office may by four eyes;
     * <li>{@code is_late}: it came in late, or the deadline of the next act has passed;
     * <li>{@code takes_part}: it is the caller's own business, not only theirs to oversee.
     * </ul>
     */
    public static final String WITH_VISIBLE = """
            WITH visible AS (
                SELECT u.*, r.ordinal, r.name AS report_name, g.name AS programme_name, p.policy_area, p.goal,
                    COALESCE(p.name, g.name) AS name,
                    COALESCE(p.sort_key, lpad(u.programme::text, 2, '0')) AS sort_key,
                    next.task, next.role, next.deadline, next.turn_of,
                    u.late OR COALESCE(next.deadline < :today, false) AS is_late,
                    %s AS takes_part
                FROM status_update u
                JOIN progress_report r ON r.id = u.report AND r.valid_from <= :at AND :at < r.valid_to
                JOIN programme g ON g.budget_year = u.budget_year AND g.tree_version = r.goal_tree_version
                    AND g.number = u.programme AND g.valid_from <= :at AND :at < g.valid_to
                LEFT JOIN performance p ON p.budget_year = u.budget_year AND p.tree_version = r.goal_tree_version
                    AND p.code = u.performance AND p.valid_from <= :at AND :at < p.valid_to
                LEFT JOIN portfolio_term t ON t.portfolio = u.portfolio
                    AND t.first_day <= :today AND (t.last_day IS NULL OR :today <= t.last_day)
                    AND t.valid_from <= :at AND :at < t.valid_to
                CROSS JOIN LATERAL (
                    SELECT 'SUBMIT' AS task, 'AUTHOR' AS role, r.submission_deadline AS deadline, u.author AS turn_of
                    WHERE u.state IN ('REQUESTED', 'RETURNED')
                    UNION ALL
                    SELECT 'REVIEW', 'CONTROLLER', r.review_deadline,
                        CASE WHEN u.controller NOT IN (u.author, u.submitter) THEN u.controller END
                    WHERE u.state = 'SUBMITTED'
                    UNION ALL
                    SELECT 'APPROVE', 'PORTFOLIO_HOLDER', r.approval_deadline,
                        CASE WHEN t.holder NOT IN (u.author, u.submitter, u.reviewer) THEN t.holder END
                    WHERE u.state = 'REVIEWED'
                    UNION ALL
                    SELECT NULL, NULL, NULL, NULL WHERE u.state IN ('APPROVED', 'FROZEN')
                ) next
                WHERE u.valid_from <= :at AND :at < u.valid_to AND %s
            )
            """
            .formatted(Visibility.TAKES_PART, Visibility.MAY_READ);

    private VisibleUpdates() {}
}
