/**
 * Tells the ledger on to Kafka, line after line, the bytes untouched.
 *
 * <p>Its one law: a line is sent again rather than skipped, and none is sent before those that precede it in its
 * organisation. Start reading at {@link nl.voortgang.command.publisher.Publisher}.
 */
@NullMarked
package nl.voortgang.command.publisher;

import org.jspecify.annotations.NullMarked;
