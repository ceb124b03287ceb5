/**
 * The progress reports: their list, how far each is and who is due, the acts of its cycle with what stands in their way, and
 * what it says. Start at {@link nl.voortgang.portal.report.ReportController}.
 */
@NullMarked
package nl.voortgang.portal.report;

import org.jspecify.annotations.NullMarked;
