package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;

/** Where a progress report stands, and what it must remember there. */
sealed interface ProgressReportState {

    record NotPlanned() implements ProgressReportState {}

    /** Its calendar still matters. */
    sealed interface Running extends ProgressReportState {
        Deadlines deadlines();
    }

    record Planned(Deadlines deadlines) implements Running {}

    /** @param goalTreeVersion the version of the tree it asks updates for, to its end */
    record Opened(Deadlines deadlines, int goalTreeVersion) implements Running {}

    /** @param missing the subjects it goes without */
    record Compiled(Deadlines deadlines, int goalTreeVersion, List<Missing> missing) implements Running {}

    /** @param decided the day of the college's decision */
    record Adopted(LocalDate decided) implements ProgressReportState {}

    /** @param sent the day it went to the council */
    record SentToCouncil(LocalDate sent) implements ProgressReportState {}

    record Published() implements ProgressReportState {}

    record Cancelled() implements ProgressReportState {}

    /** Taken over as history; nothing about it is decided here. */
    record Imported() implements ProgressReportState {}
}
