package nl.voortgang.query.reading;

/** The status updates that a caller may read, with what most questions want to know of each. */
public final class VisibleUpdates {

    /**
     * Begins a query; {@code visible} has the columns of {@code status_update} that are not about {@code said}, and
     * <ul>
     * <li>{@code name, sort_key, programme_name, policy_area, goal, continues} as in the tree that the report was opened
     * on;
     * <li>{@code ordinal, report_name, report_state} of the report;
     * <li>{@code concerned}: the caller may see what is being worked on. Whoever is not, sees an adopted report only, and
     * there what it says: as frozen, without who decided it, and the original as long as an erratum runs;
     * <li>{@code task} and the {@code role} it takes, while the report is open or an erratum runs; {@code deadline}, that
     * an erratum has not;
     * <li>{@code turn_of}, who that is, absent when nobody in office may by four eyes: the author; the controller or today's
     * holder, or the substitute of today, and then {@code on_behalf_of} is the person replaced, who may still act too. Four
     * eyes bind a substitute also for the person replaced, so whoever may not act has no substitute who may;
     * <li>{@code is_late}: it came in late, or the deadline of the next act has passed;
     * <li>{@code missing_because}: the report was compiled without it;
     * <li>{@code erratum}: RUNNING, or DONE when the report says something else than it did at first;
     * <li>{@code takes_part}: it is the caller's own business, not only theirs to oversee.
     * </ul>
     */
    public static final String WITH_VISIBLE = """
            WITH visible AS (
                SELECT u.report, u.subject, u.version, u.budget_year, u.programme, u.performance, u.author, u.controller,
                    u.portfolio, r.ordinal, r.name AS report_name, r.state AS report_state, g.name AS programme_name,
                    p.policy_area, p.goal, p.continues, COALESCE(p.name, g.name) AS name,
                    COALESCE(p.sort_key, lpad(u.programme::text, 2, '0')) AS sort_key,
                    seen.concerned, seen.state, seen.light, seen.content_hash, seen.submitted_position,
                    seen.reason_for_lateness, seen.submitter, seen.submitted_at, seen.reviewer, seen.reviewed_on_behalf_of,
                    seen.reviewed_at, seen.approver, seen.approved_on_behalf_of, seen.approved_at, next.task,
                    CASE next.task WHEN 'SUBMIT' THEN 'AUTHOR' WHEN 'REVIEW' THEN 'CONTROLLER'
                        WHEN 'APPROVE' THEN 'PORTFOLIO_HOLDER' END AS role,
                    due.deadline,
                    CASE WHEN four_eyes.others @> ARRAY[due.person] THEN NULL
                        ELSE COALESCE(stand_in.substitute, due.person) END AS turn_of,
                    stand_in.replaced AS on_behalf_of,
                    u.late OR COALESCE(due.deadline < :today, false) AS is_late,
                    r.missing ->> u.subject AS missing_because,
                    CASE WHEN seen.concerned AND u.erratum_runs THEN 'RUNNING'
                        WHEN u.errata > u.erratum_runs::integer THEN 'DONE' END AS erratum,
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
                CROSS JOIN LATERAL (SELECT COALESCE(%s, false) AS concerned) who
                CROSS JOIN LATERAL (
                    SELECT who.concerned, u.state, u.light, u.content_hash, u.submitted_position, u.reason_for_lateness,
                        u.submitter, u.submitted_at, u.reviewer, u.reviewed_on_behalf_of, u.reviewed_at, u.approver,
                        u.approved_on_behalf_of, u.approved_at
                    WHERE who.concerned
                    UNION ALL
                    SELECT false, CASE WHEN u.said_position IS NULL THEN 'REQUESTED' ELSE 'FROZEN' END, u.said_light,
                        u.said_hash, u.said_position, u.said_late_because, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                        NULL
                    WHERE NOT who.concerned AND %s
                ) seen
                CROSS JOIN LATERAL (SELECT CASE WHEN seen.concerned AND (r.state = 'OPEN' OR u.erratum_runs) THEN
                    CASE WHEN u.state IN ('REQUESTED', 'RETURNED') THEN 'SUBMIT' WHEN u.state = 'SUBMITTED' THEN 'REVIEW'
                        WHEN u.state = 'REVIEWED' THEN 'APPROVE' END END AS task) next
                CROSS JOIN LATERAL (SELECT CASE WHEN r.state = 'OPEN' THEN
                    CASE next.task WHEN 'SUBMIT' THEN r.submission_deadline WHEN 'REVIEW' THEN r.review_deadline
                        WHEN 'APPROVE' THEN r.approval_deadline END END AS deadline,
                    CASE next.task WHEN 'SUBMIT' THEN u.author WHEN 'REVIEW' THEN u.controller
                        WHEN 'APPROVE' THEN t.holder END AS person) due
                CROSS JOIN LATERAL (SELECT CASE next.task WHEN 'REVIEW' THEN ARRAY[u.author, u.submitter]
                    WHEN 'APPROVE' THEN ARRAY[u.author, u.submitter, u.reviewer, u.reviewed_on_behalf_of] END AS others
                    ) four_eyes
                LEFT JOIN substitution stand_in ON stand_in.replaced = due.person AND next.task <> 'SUBMIT'
                    AND NOT four_eyes.others && ARRAY[stand_in.replaced, stand_in.substitute]
                    AND stand_in.first_day <= :today AND :today <= stand_in.last_day
                    AND stand_in.valid_from <= :at AND :at < stand_in.valid_to
                WHERE u.valid_from <= :at AND :at < u.valid_to
            )
            """
            .formatted(Visibility.TAKES_PART, Visibility.CONCERNED, Visibility.ADOPTED);

    private VisibleUpdates() {}
}
