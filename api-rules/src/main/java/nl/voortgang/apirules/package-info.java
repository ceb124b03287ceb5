/**
 * The NLGov REST API Design Rules as code, so that both services keep them without thinking of them.
 *
 * <p>Its one law: what every answer has in common is made here and nowhere else. This package holds the words a service
 * speaks; the packages under it make Spring obey. Start reading at {@link nl.voortgang.apirules.Caller} for who asks, and
 * at {@link nl.voortgang.apirules.Refused} for how to say no.
 */
@NullMarked
package nl.voortgang.apirules;

import org.jspecify.annotations.NullMarked;
