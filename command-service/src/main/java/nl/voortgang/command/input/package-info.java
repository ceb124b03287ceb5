/**
 * What may be written down for ever: limits of texts and dates, said in Dutch.
 *
 * <p>Its one law: nothing is refused here that another place must know about; it only finds faults. Start reading at
 * {@link nl.voortgang.command.input.Texts}.
 */
@NullMarked
package nl.voortgang.command.input;

import org.jspecify.annotations.NullMarked;
