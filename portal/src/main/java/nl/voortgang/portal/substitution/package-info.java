/** Who reviews and approves on behalf of whom, between two days: one's own, and everybody's for a concern controller. */
@NullMarked
package nl.voortgang.portal.substitution;

import org.jspecify.annotations.NullMarked;
