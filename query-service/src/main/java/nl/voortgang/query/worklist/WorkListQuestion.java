package nl.voortgang.query.worklist;

import static nl.voortgang.query.line.ReportBefore.withBefore;

import java.util.List;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.query.reading.View;

/** Deviations come first, then what is due soonest. */
record WorkListQuestion(Paging paging) {

    /**
     * A person who is replaced today may still act, so what waits for the substitute waits for both. A concern controller
     * reviews for themselves, whomever they replace.
     */
    private static final String WORK = withBefore("task IS NOT NULL")
            + """
                        , work AS (
                            SELECT v.*, b.light_before, b.all_green_before, b.texts_before,
                                COALESCE(:person IN (turn_of, on_behalf_of) AND role = ANY (:roles)
                                    OR turn_of IS NULL AND task = 'REVIEW' AND 'CONCERN_CONTROLLER' = ANY (:roles)
                                        AND :person NOT IN (author, submitter), false) AS mine
                            FROM visible v LEFT JOIN before b USING (report, subject)
                            WHERE task IS NOT NULL AND report_state <> 'CANCELLED'
                        )
                        SELECT report, subject, name, programme, programme_name, state, version, task, turn_of,
                            CASE WHEN NOT mine OR turn_of = :person
                        AND NOT (task = 'REVIEW' AND 'CONCERN_CONTROLLER' = ANY (:roles)) THEN on_behalf_of END AS on_behalf_of,
                    deadline, is_late, light,
                            light_before, erratum IS NOT DISTINCT FROM 'RUNNING' AS erratum, reason_for_lateness,
                            task = 'APPROVE' AND erratum IS DISTINCT FROM 'RUNNING'
                                AND (performance IS NULL OR COALESCE(light = 'GREEN' AND all_green_before, false)) AS qualifies_for_bulk,
                            submitted_position, texts_before
                        FROM work WHERE %s
                        ORDER BY COALESCE(light, light_before, 'GREEN') = 'GREEN', deadline NULLS LAST, sort_key, report""";

    private static final String MINE = WORK.formatted("mine");
    private static final String AWAITED = WORK.formatted("takes_part AND NOT mine");

    Page<Item> mine(View view) {
        List<Found> all = view.sql(MINE).list(Found.class);
        return paging.page(new Texts(page(all), view).items(), all.size());
    }

    Page<Awaited> awaited(View view) {
        List<Found> all = view.sql(AWAITED).list(Found.class);
        return paging.page(page(all).stream().map(Found::awaited).toList(), all.size());
    }

    private List<Found> page(List<Found> all) {
        return all.stream().skip(paging.offset()).limit(paging.size()).toList();
    }
}
