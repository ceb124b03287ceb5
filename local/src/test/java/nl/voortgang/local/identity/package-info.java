/** The identity provider as a browser and a service meet it. */
@NullMarked
package nl.voortgang.local.identity;

import org.jspecify.annotations.NullMarked;
