package nl.voortgang.query.matrix;

import static nl.voortgang.query.reading.VisibleUpdates.WITH_VISIBLE;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.line.Lines;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the matrix is asked for; null asks for all.
 *
 * @param light of the performance in the newest report among those asked for
 */
record MatrixQuestion(@Nullable Integer budgetYear, @Nullable Integer programme, @Nullable TrafficLight light,
        Paging paging) {

    /**
     * Everything is read once, whatever part is asked for: flags look back beyond it, and lines are easier to follow in
     * memory.
     */
    StatusMatrix ask(View view) {
        var cells = Stream.concat(updates(view).stream(), imported(view).stream()).toList();
        return new Filling(Lines.of(view), cells, this).matrix();
    }

    private static List<Found> updates(View view) {
        return view.sql(WITH_VISIBLE + """
                SELECT report, report_name, performance, programme, programme_name, version, state, light, is_late,
                    missing_because IS NOT NULL AS is_missing, erratum
                FROM visible WHERE performance IS NOT NULL AND report_state <> 'CANCELLED'""").list(Found.class);
    }

    private static List<Found> imported(View view) {
        return view.sql("""
                SELECT i.report, r.name AS report_name, i.number AS programme, i.performances
                FROM imported_programme i
                JOIN progress_report r ON r.id = i.report AND r.valid_from <= :at AND :at < r.valid_to
                WHERE i.valid_from <= :at AND :at < i.valid_to""").list(Found.Imported.class).stream()
                .flatMap(programme -> programme.found().stream()).toList();
    }

    boolean asksFor(Found cell) {
        return budgetYear == null || cell.place().budgetYear() == budgetYear;
    }

    boolean asksForProgramme(int number) {
        return programme == null || programme == number;
    }

    boolean asksForLight(@Nullable TrafficLight newest) {
        return light == null || light == newest;
    }
}
