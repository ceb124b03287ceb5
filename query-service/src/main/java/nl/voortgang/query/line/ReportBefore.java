package nl.voortgang.query.line;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

/** What stood in the report before, along the line of a performance or of a programme's number. */
public final class ReportBefore {

    /**
     * The report before is the one before in the same year, or of the first report of a year the last one of the year before:
     * there along what the tree says, of several that were merged all; where that year has no tree here, along the code.
     */
    private static final String WITH_BEFORE = WITH_VISIBLE
            + """
                    , told AS (
                        SELECT report, subject, budget_year, ordinal, light, submitted_position, false AS imported,
                            CASE WHEN performance IS NOT NULL AND budget_year - 1 IN (SELECT budget_year FROM goal_tree
                                WHERE tree_version > 0 AND valid_from <= :at AND :at < valid_to)
                                THEN continues ELSE ARRAY[subject] END AS continued,
                            COALESCE(%s, false) AS asked
                        FROM visible WHERE report_state <> 'CANCELLED'
                        UNION ALL
                        SELECT i.report, said.subject, r.budget_year, r.ordinal, said.light, NULL, true, NULL, false
                        FROM imported_programme i
                        JOIN progress_report r ON r.id = i.report AND r.valid_from <= :at AND :at < r.valid_to
                        CROSS JOIN LATERAL (
                            SELECT it ->> 'code' AS subject, CASE it ->> 'stoplicht' WHEN 'GROEN' THEN 'GREEN'
                                WHEN 'ORANJE' THEN 'ORANGE' WHEN 'ROOD' THEN 'RED' END AS light
                            FROM jsonb_array_elements(i.performances) it
                            UNION ALL
                            SELECT 'programma-' || i.number, NULL
                        ) said
                        WHERE i.valid_from <= :at AND :at < i.valid_to
                    ), in_order AS (
                        SELECT *, row_number() OVER in_year AS place,
                            count(*) OVER (PARTITION BY budget_year, subject) AS places
                        FROM told WINDOW in_year AS (PARTITION BY budget_year, subject ORDER BY ordinal)
                    ), pairs AS (
                        SELECT now.report, now.subject, earlier.report AS earlier_report, earlier.subject AS earlier_subject,
                            earlier.light, earlier.submitted_position, earlier.imported
                        FROM in_order now JOIN in_order earlier ON earlier.budget_year = now.budget_year
                            AND earlier.subject = now.subject AND earlier.place = now.place - 1
                        WHERE now.asked
                        UNION ALL
                        SELECT now.report, now.subject, earlier.report, earlier.subject, earlier.light,
                            earlier.submitted_position, earlier.imported
                        FROM in_order now CROSS JOIN LATERAL unnest(now.continued) AS code
                        JOIN in_order earlier ON earlier.budget_year = now.budget_year - 1
                            AND earlier.subject = code AND earlier.place = earlier.places
                        WHERE now.asked AND now.place = 1
                    ), before AS (
                        SELECT report, subject,
                            (array_agg(light ORDER BY array_position(ARRAY['RED', 'ORANGE', 'GREEN'], light)))[1] AS light_before,
                            bool_and(light IS NOT DISTINCT FROM 'GREEN') AS all_green_before,
                            string_agg(earlier_report || '-' || earlier_subject || COALESCE('@' || submitted_position, ''), ' '
                                ORDER BY earlier_subject) FILTER (WHERE imported OR submitted_position IS NOT NULL) AS texts_before
                        FROM pairs GROUP BY report, subject
                    )
                    """;

    private ReportBefore() {}

    /**
     * Begins a query, as {@link nl.voortgang.query.reading.VisibleUpdates#WITH_VISIBLE} does; beside {@code visible} there is
     * {@code before}, a row for each update that had something in the report before:
     * <ul>
     * <li>{@code report, subject} of the update;
     * <li>{@code light_before}, of several the worst; {@code all_green_before}: each of them was green;
     * <li>{@code texts_before}: which texts these are, for {@link Earlier#read}; absent when there are none.
     * </ul>
     *
     * @param asked of which updates, as a condition on {@code visible}
     */
    public static String withBefore(String asked) {
        return WITH_BEFORE.formatted(asked);
    }
}
