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

    private WorkListQuestion() {}

    static WorkList ask(View view) {
        Map<Boolean, List<Item>> items = view.sql(WITH_VISIBLE
                + """
                        , compared AS (
                            SELECT *, lag(light) OVER (PARTITION BY subject ORDER BY budget_year, ordinal) AS light_before
                            FROM visible WHERE report_state <> 'CANCELLED'
                        ), work AS (
                            SELECT *, turn_of = :person AND role = ANY (:roles)
                                OR turn_of IS NULL AND task = 'REVIEW' AND 'CONCERN_CONTROLLER' = ANY (:roles)
                                    AND :person NOT IN (author, submitter) AS mine
                            FROM compared WHERE task IS NOT NULL
                        )
                        SELECT report, subject, name, state, version, task, turn_of, deadline, is_late, light, light_before,
                            erratum IS NOT DISTINCT FROM 'RUNNING' AS erratum, COALESCE(mine, false) AS mine
                        FROM work WHERE mine OR takes_part
                        ORDER BY COALESCE(light, light_before, 'GREEN') = 'GREEN', deadline NULLS LAST, sort_key, budget_year, ordinal""")
                .list(Found.class).stream()
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
