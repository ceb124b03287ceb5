/** A progress report (voortgangsrapportage) and its calendar. Start at {@link ProgressReportEvent}. */
@NullMarked
package nl.voortgang.contract.report;

import org.jspecify.annotations.NullMarked;
