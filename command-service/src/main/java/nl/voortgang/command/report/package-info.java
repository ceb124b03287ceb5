/**
 * Progress reports: planned with their calendar, opened on one version of the goal tree, compiled, adopted by the college,
 * sent to the council and published.
 *
 * <p>Its one law: what is adopted is exactly what was compiled, every update in it frozen. Start reading at
 * {@link nl.voortgang.command.report.ProgressReport}, where its states are drawn.
 */
@NullMarked
package nl.voortgang.command.report;

import org.jspecify.annotations.NullMarked;
