/** What a status update says: a light with its deviation, or a state of affairs. Start at {@link Content}. */
@NullMarked
package nl.voortgang.contract.content;

import org.jspecify.annotations.NullMarked;
