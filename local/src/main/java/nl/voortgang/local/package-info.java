/**
 * The whole product on one machine with one command: real engines, an identity provider, both services, and demonstration
 * data that came in through the front door.
 *
 * <p>Its one law: nothing here is known to the services. They are told addresses and passwords as in production, and see
 * tokens of an OpenID provider; what is demonstration stays in this module.
 *
 * <p>Start reading at {@link nl.voortgang.local.Voortgang}, then {@link nl.voortgang.local.Stack}.
 */
@NullMarked
package nl.voortgang.local;

import org.jspecify.annotations.NullMarked;
