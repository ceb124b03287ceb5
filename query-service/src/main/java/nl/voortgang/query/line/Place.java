package nl.voortgang.query.line;

import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;

/** A performance in the tree of one budget year. */
public record Place(int budgetYear, PerformanceCode code) {

    public static Place of(ReportId report, PerformanceCode code) {
        return new Place(report.goalTree().budgetYear(), code);
    }

    Place yearBefore(PerformanceCode before) {
        return new Place(budgetYear - 1, before);
    }
}
