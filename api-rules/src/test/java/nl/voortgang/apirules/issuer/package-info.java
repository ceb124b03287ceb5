/** A login provider for tests, also those of the services. */
@NullMarked
package nl.voortgang.apirules.issuer;

import org.jspecify.annotations.NullMarked;
