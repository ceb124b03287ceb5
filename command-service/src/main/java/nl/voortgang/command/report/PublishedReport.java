package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.Locale;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * One programme of a report that was published earlier, as somebody offers it, in whatever form it came.
 *
 * @param ordinal 1–9
 * @param name null when it goes by its number and year
 * @param source where it came from
 */
record PublishedReport(GoalTreeId budgetYear, int ordinal, @Nullable String name, @Nullable LocalDate referenceDate,
        String source, PublishedProgramme programme) {

    ReportId report() {
        return new ReportId(budgetYear, ordinal);
    }

    String title() {
        return name != null ? name : String.format(Locale.ROOT, "%de Voortgangsrapportage %s", ordinal, budgetYear);
    }
}
