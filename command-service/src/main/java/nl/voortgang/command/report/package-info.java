/**
 * Progress reports: planned with their calendar, then opened on one version of the goal tree.
 *
 * <p>Its one law: a report opens only when for every update somebody is known who writes, reviews and approves it. Start
 * reading at {@link nl.voortgang.command.report.ProgressReport}.
 */
@NullMarked
package nl.voortgang.command.report;

import org.jspecify.annotations.NullMarked;
