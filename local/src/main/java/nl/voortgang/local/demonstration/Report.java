package nl.voortgang.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report of the demonstration.
 *
 * @param deadlines counted in days from the day of the load, so that the demonstration is never out of date
 * @param ending when it is compiled, adopted, sent and published, all on the day of the load; absent when it stays open
 */
record Report(int budgetYear, int ordinal, String name, LocalDate referenceDate, Deadlines deadlines,
        @Nullable Ending ending, List<Update> updates) {

    /**
     * @param decisionNumber of the college
     * @param letter to the council
     * @param publication where it was made public
     */
    record Ending(String decisionNumber, String letter, String publication) {}

    record Deadlines(int submission, int review, int approval, int college) {}

    String id() {
        return budgetYear + "-" + ordinal;
    }
}
