package nl.voortgang.local.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * One report of the demonstration.
 *
 * @param deadlines counted in days from the day of the load, so that the demonstration is never out of date
 */
record Report(int budgetYear, int ordinal, String name, LocalDate referenceDate, Deadlines deadlines,
        List<Update> updates) {

    record Deadlines(int submission, int review, int approval, int college) {}

    String id() {
        return budgetYear + "-" + ordinal;
    }
}
