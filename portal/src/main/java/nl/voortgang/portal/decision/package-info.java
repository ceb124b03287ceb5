/**
 * What may be done to a status update that was submitted, from whatever page. Its one law: who reviews or approves names
 * the text they saw, so that nobody ever decides on another. Start at
 * {@link nl.voortgang.portal.decision.DecisionController}.
 */
@NullMarked
package nl.voortgang.portal.decision;

import org.jspecify.annotations.NullMarked;
