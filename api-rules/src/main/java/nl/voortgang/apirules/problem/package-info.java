/**
 * Every answer of 400 and up is {@code application/problem+json} (RFC 9457) with a Dutch sentence that says what to do.
 * Its one law: what went wrong inside stays inside. Start at {@link Problem}.
 */
@NullMarked
package nl.voortgang.apirules.problem;

import org.jspecify.annotations.NullMarked;
