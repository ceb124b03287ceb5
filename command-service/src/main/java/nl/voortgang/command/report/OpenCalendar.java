package nl.voortgang.command.report;

import java.time.Instant;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ReportId;

/**
 * A report that is open.
 *
 * @param name such as {@code 2e Voortgangsrapportage 2022}
 * @param goalTreeVersion the version of the tree it asks updates for
 * @param openSince when it was opened, or went back to open last
 */
public record OpenCalendar(ReportId report, String name, int goalTreeVersion, Deadlines deadlines, Instant openSince) {}
