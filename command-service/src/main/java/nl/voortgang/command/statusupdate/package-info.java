/**
 * Status updates: asked for, written, submitted, reviewed and approved, each step by another pair of eyes; then frozen with
 * their report, and corrected by an erratum only.
 *
 * <p>Its one law: what was approved is exactly what the approver saw. Start reading at
 * {@link nl.voortgang.command.statusupdate.StatusUpdate}, where its states are drawn.
 */
@NullMarked
package nl.voortgang.command.statusupdate;

import org.jspecify.annotations.NullMarked;
