/**
 * How events come in from Kafka, exactly once in effect: one transaction per batch holds the rows, each organisation's
 * position and the offset to go on from.
 *
 * <p>Its one law: an organisation's position p says that its events 1 to p are applied, each once, and none after it.
 * What cannot be applied stops that organisation there, and nobody else. Start reading at {@link Intake}; Kafka's side is
 * {@code KafkaIntake}.
 */
@NullMarked
package nl.voortgang.query.intake;

import org.jspecify.annotations.NullMarked;
