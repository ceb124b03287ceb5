/**
 * Where decisions are kept: Axon's storage on one PostgreSQL table, and what Axon remembers of it between commands.
 *
 * <p>Its one law: an event is written as the very bytes that are hashed and published later, under its public name. Start
 * reading at {@link nl.voortgang.command.eventstore.EventTable}.
 */
@NullMarked
package nl.voortgang.command.eventstore;

import org.jspecify.annotations.NullMarked;
