package nl.voortgang.query.worklist;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.State;
import nl.voortgang.query.statusupdate.Task;
import nl.voortgang.query.worklist.WorkList.Item;
import org.jspecify.annotations.Nullable;

final class WorkListQuestion {

    /**
     * The light before is that of the report before in the same year; in the first report of a year that of the last one of
     * the year before, of what the performance goes on with: of several that were merged the worst.
     */
    private static final String WORK = WITH_VISIBLE
            + """
                    , in_order AS (
                        SELECT *, lag(light) OVER in_year AS light_in_year, row_number() OVER in_year AS place,
                            count(*) OVER (PARTITION BY budget_year, subject) AS places
                        FROM visible WHERE report_state <> 'CANCELLED'
                        WINDOW in_year AS (PARTITION BY budget_year, subject ORDER BY ordinal)
                    ), year_before AS (
                        SELECT first.report, first.subject,
                            (array_agg(last.light ORDER BY array_position(ARRAY['RED', 'ORANGE', 'GREEN'], last.light)))[1] AS light
                        FROM in_order first CROSS JOIN LATERAL unnest(first.continues) AS continued
                        JOIN in_order last ON last.budget_year = first.budget_year - 1 AND last.subject = continued
                            AND last.place = last.places
                        WHERE first.task IS NOT NULL AND first.place = 1
                        GROUP BY first.report, first.subject
                    ), work AS (
                        SELECT i.*, COALESCE(i.light_in_year, y.light) AS light_before,
                            turn_of = :person AND role = ANY (:roles)
                                OR turn_of IS NULL AND task = 'REVIEW' AND 'CONCERN_CONTROLLER' = ANY (:roles)
                                    AND :person NOT IN (author, submitter) AS mine
                        FROM in_order i LEFT JOIN year_before y USING (report, subject) WHERE task IS NOT NULL
                    )
                    SELECT report, subject, name, state, version, task, turn_of, deadline, is_late, light, light_before,
                        erratum IS NOT DISTINCT FROM 'RUNNING' AS erratum, COALESCE(mine, false) AS mine
                    FROM work WHERE mine OR takes_part
                    ORDER BY COALESCE(light, light_before, 'GREEN') = 'GREEN', deadline NULLS LAST, sort_key, budget_year, ordinal""";

    private WorkListQuestion() {}

    static WorkList ask(View view) {
        Map<Boolean, List<Item>> items = view.sql(WORK).list(Found.class).stream()
                .collect(Collectors.partitioningBy(Found::mine, Collectors.mapping(Found::item, Collectors.toList())));
        return new WorkList(items.getOrDefault(true, List.of()), items.getOrDefault(false, List.of()));
    }

    private record Found(ReportId report, Subject subject, String name, State state, int version, Task task,
            @Nullable PersonId turnOf, @Nullable LocalDate deadline, boolean isLate, @Nullable TrafficLight light,
            @Nullable TrafficLight lightBefore, boolean erratum, boolean mine) {

        Item item() {
            return new Item(new StatusUpdateId(report, subject), report, subject, name, state, version, task, turnOf,
                    deadline, isLate, light, lightBefore, erratum);
        }
    }
}
