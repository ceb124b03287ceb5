/**
 * How a command reaches its aggregate: once, in a transaction of its own, bound to one organisation.
 *
 * <p>Its one law: an answer is only given after the commit, and a refusal only on what is really stored. Start reading at
 * {@link nl.voortgang.command.dispatch.Dispatch}.
 */
@NullMarked
package nl.voortgang.command.dispatch;

import org.jspecify.annotations.NullMarked;
