/**
 * From bearer token to {@link nl.voortgang.apirules.Caller}. Its one law: nobody is somebody but by a token of our issuer,
 * meant for us. Start at {@link IdentityAutoConfiguration}.
 */
@NullMarked
package nl.voortgang.apirules.identity;

import org.jspecify.annotations.NullMarked;
