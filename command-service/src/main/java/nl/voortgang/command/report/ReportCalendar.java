package nl.voortgang.command.report;

import nl.voortgang.contract.report.Deadlines;

/**
 * What others need to know of a report.
 *
 * @param deadlines as they are since they were last moved
 */
public record ReportCalendar(Phase phase, Deadlines deadlines) {}
