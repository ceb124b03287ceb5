/**
 * The order of all that happened: every committed event gets a line, and a position within its organisation, without gaps.
 *
 * <p>Its one law: what has a line keeps it, and nothing will ever have to come before it. Start reading at
 * {@link nl.voortgang.command.ledger.Sequencer}.
 */
@NullMarked
package nl.voortgang.command.ledger;

import org.jspecify.annotations.NullMarked;
