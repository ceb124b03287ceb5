/** The program as the person at the keyboard meets it. */
@NullMarked
package nl.voortgang.local;

import org.jspecify.annotations.NullMarked;
