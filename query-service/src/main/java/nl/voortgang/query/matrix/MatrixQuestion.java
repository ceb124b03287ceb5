package nl.voortgang.query.matrix;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.matrix.StatusMatrix.Cell;
import nl.voortgang.query.matrix.StatusMatrix.Report;
import nl.voortgang.query.matrix.StatusMatrix.Row;
import nl.voortgang.query.matrix.StatusMatrix.Totals;
import nl.voortgang.query.reading.Query;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.State;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the matrix is asked for; null asks for all.
 *
 * @param light of the performance's newest update among those asked for
 */
record MatrixQuestion(@Nullable Integer budgetYear, @Nullable Integer programme, @Nullable TrafficLight light,
        Paging paging) {

    /** Flags look back beyond the budget year that is asked for, so they are made before anything is left out. */
    private static final String WITH_CELLS = WITH_VISIBLE + """
            , flagged AS (
                SELECT v.*,
                    COALESCE(light = 'ORANGE' AND lag(light) OVER earlier = 'ORANGE'
                        AND lag(light, 2) OVER earlier = 'ORANGE', false) AS third_orange_in_a_row,
                    COALESCE(light = 'RED' AND lag(light) OVER earlier = 'GREEN', false) AS green_to_red
                FROM visible v WHERE performance IS NOT NULL
                WINDOW earlier AS (PARTITION BY performance ORDER BY budget_year, ordinal)
            ), cell AS (
                SELECT *, row_number() OVER (PARTITION BY performance ORDER BY budget_year DESC, ordinal DESC) AS age
                FROM flagged
                WHERE (CAST(:budgetYear AS integer) IS NULL OR budget_year = :budgetYear)
                    AND (CAST(:programme AS integer) IS NULL OR programme = :programme)
            ), newest AS (
                SELECT performance, sort_key, name, policy_area, goal FROM cell
                WHERE age = 1 AND (CAST(:light AS text) IS NULL OR light = :light)
            )
            """;

    StatusMatrix ask(View view) {
        long total = sql(view, "SELECT count(*) FROM newest").count();
        return new StatusMatrix(reports(view), rows(view), totals(view), total, paging.links(total));
    }

    private List<Report> reports(View view) {
        return sql(view, """
                SELECT report AS id, report_name AS name FROM cell
                GROUP BY report, report_name, budget_year, ordinal ORDER BY budget_year, ordinal""")
                .list(Report.class);
    }

    private List<Row> rows(View view) {
        return sql(view,
                """
                        , page AS (SELECT * FROM newest ORDER BY sort_key LIMIT :size OFFSET :offset)
                        SELECT p.performance, p.name, p.policy_area, p.goal, c.programme, c.report, c.subject, c.version, c.state,
                            c.light, c.is_late, c.third_orange_in_a_row, c.green_to_red
                        FROM page p JOIN cell c USING (performance) ORDER BY p.sort_key, c.budget_year, c.ordinal""")
                .with("size", paging.size()).with("offset", paging.offset()).list(Found.class).stream()
                .collect(Collectors.groupingBy(Found::performance, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(Found::row).toList();
    }

    private List<Totals> totals(View view) {
        return sql(view,
                """
                        SELECT programme, programme_name AS name, report,
                            count(*) FILTER (WHERE light = 'GREEN') AS green, count(*) FILTER (WHERE light = 'ORANGE') AS orange,
                            count(*) FILTER (WHERE light = 'RED') AS red, count(*) FILTER (WHERE light IS NULL) AS without_light
                        FROM cell GROUP BY programme, programme_name, report, budget_year, ordinal
                        ORDER BY programme, budget_year, ordinal""")
                .list(Totals.class);
    }

    private Query sql(View view, String query) {
        return view.sql(WITH_CELLS + query).with("budgetYear", budgetYear).with("programme", programme)
                .with("light", light);
    }

    /** A cell as the database gives it, with the row that it belongs to. */
    private record Found(PerformanceCode performance, String name, String policyArea, String goal, int programme,
            ReportId report, Subject subject, int version, State state, @Nullable TrafficLight light, boolean isLate,
            boolean thirdOrangeInARow, boolean greenToRed) {

        static Row row(List<Found> cells) {
            Found any = cells.getFirst();
            return new Row(any.performance, any.name, any.programme, any.policyArea, any.goal,
                    cells.stream().map(Found::cell).toList());
        }

        Cell cell() {
            return new Cell(report, new StatusUpdateId(report, subject), version, state, light, isLate,
                    thirdOrangeInARow, greenToRed);
        }
    }
}
