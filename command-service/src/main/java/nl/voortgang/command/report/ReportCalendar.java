package nl.voortgang.command.report;

import java.time.LocalDate;

/**
 * What others need to know of a report.
 *
 * @param open whether updates may be submitted
 * @param submission the last day to submit without giving a reason
 */
public record ReportCalendar(boolean open, LocalDate submission) {}
