/**
 * Progress reports: their calendar, their state and the version of the tree they ask updates for.
 *
 * <p>Start reading at {@link ProgressReports}.
 */
@NullMarked
package nl.voortgang.query.report;

import org.jspecify.annotations.NullMarked;
