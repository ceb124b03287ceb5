/**
 * The promises of a budget year, imported as a whole and versioned.
 *
 * <p>Its one law: a version is complete and sound, or it does not exist. Start reading at
 * {@link nl.voortgang.command.goaltree.GoalTree}; what sound means is {@link nl.voortgang.command.goaltree.TreeCheck}; how a
 * table or a page becomes a tree starts at {@link nl.voortgang.command.goaltree.TreeForms}.
 */
@NullMarked
package nl.voortgang.command.goaltree;

import org.jspecify.annotations.NullMarked;
