/** How an event looks outside the process: its type name, its JSON, its CloudEvents headers. Start at {@link EventTypes}. */
@NullMarked
package nl.voortgang.contract.wire;

import org.jspecify.annotations.NullMarked;
