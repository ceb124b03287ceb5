/** What the demonstration says, before it is loaded. */
@NullMarked
package nl.voortgang.local.demonstration;

import org.jspecify.annotations.NullMarked;
