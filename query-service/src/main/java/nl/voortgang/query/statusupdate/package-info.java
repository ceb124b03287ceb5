/**
 * Status updates: who must do what about which subject, what light they show, who decided.
 *
 * <p>Its one law: whatever speaks of a text (its light, its hash, its review, its approval) goes when that text goes.
 * Start reading at {@link StatusUpdateRow}.
 */
@NullMarked
package nl.voortgang.query.statusupdate;

import org.jspecify.annotations.NullMarked;
