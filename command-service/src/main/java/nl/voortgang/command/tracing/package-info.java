/**
 * One trace from the request to the event (W3C Trace Context): who follows it finds the command, its event and what came
 * of it.
 *
 * <p>Its one law: a trace says nothing about a person. Start reading at {@link nl.voortgang.command.tracing.TraceParent}.
 */
@NullMarked
package nl.voortgang.command.tracing;

import org.jspecify.annotations.NullMarked;
