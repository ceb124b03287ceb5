package nl.voortgang.query.board;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.board.Board.Due;
import nl.voortgang.query.board.Board.Explained;
import nl.voortgang.query.board.Board.Programme;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.Task;
import org.jspecify.annotations.Nullable;

record BoardQuestion(ReportId report) {

    Board ask(View view) {
        Map<Integer, List<Due>> due = due(view);
        Map<Integer, List<Explained>> explained = explained(view);
        return new Board(report, view.sql(WITH_VISIBLE + """
                SELECT programme AS number, programme_name AS name, count(*) AS total,
                    count(*) FILTER (WHERE state = 'REQUESTED') AS requested,
                    count(*) FILTER (WHERE state = 'SUBMITTED') AS submitted,
                    count(*) FILTER (WHERE state = 'REVIEWED') AS reviewed,
                    count(*) FILTER (WHERE state = 'RETURNED') AS returned,
                    count(*) FILTER (WHERE state = 'APPROVED') AS approved,
                    count(*) FILTER (WHERE state = 'FROZEN') AS frozen,
                    count(*) FILTER (WHERE is_late) AS late
                FROM visible WHERE report = :report GROUP BY programme, programme_name ORDER BY programme""")
                .with("report", report).list(Counts.class).stream()
                .map(counts -> counts.with(due.getOrDefault(counts.number, List.of()),
                        explained.getOrDefault(counts.number, List.of())))
                .toList());
    }

    private Map<Integer, List<Due>> due(View view) {
        return view
                .sql(WITH_VISIBLE
                        + """
                                SELECT programme, turn_of, on_behalf_of, task, deadline, count(*) AS count, count(*) FILTER (WHERE is_late) AS late
                                FROM visible WHERE report = :report AND task IS NOT NULL
                                GROUP BY programme, turn_of, on_behalf_of, task, deadline
                                ORDER BY deadline, turn_of, on_behalf_of NULLS FIRST""")
                .with("report", report).list(Turn.class).stream()
                .collect(Collectors.groupingBy(Turn::programme, Collectors.mapping(Turn::due, Collectors.toList())));
    }

    private Map<Integer, List<Explained>> explained(View view) {
        return view.sql(WITH_VISIBLE + """
                SELECT programme, report || '-' || subject AS id, name, reason_for_lateness,
                    missing_because AS reason_missing
                FROM visible
                WHERE report = :report AND (reason_for_lateness IS NOT NULL OR missing_because IS NOT NULL)
                ORDER BY sort_key""")
                .with("report", report).list(Why.class).stream()
                .collect(
                        Collectors.groupingBy(Why::programme, Collectors.mapping(Why::explained, Collectors.toList())));
    }

    private record Counts(int number, String name, int total, int requested, int submitted, int reviewed, int returned,
            int approved, int frozen, int late) {

        Programme with(List<Due> due, List<Explained> explained) {
            return new Programme(number, name, total, requested, submitted, reviewed, returned, approved, frozen, late,
                    due, explained);
        }
    }

    private record Turn(int programme, @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf, Task task,
            @Nullable LocalDate deadline, int count, int late) {

        Due due() {
            return new Due(turnOf, onBehalfOf, task, deadline, count, late);
        }
    }

    private record Why(int programme, StatusUpdateId id, String name, @Nullable String reasonForLateness,
            @Nullable String reasonMissing) {

        Explained explained() {
            return new Explained(id, name, reasonForLateness, reasonMissing);
        }
    }
}
