/** What somebody was reminded of, and how they want to be reminded. */
@NullMarked
package nl.voortgang.portal.reminder;

import org.jspecify.annotations.NullMarked;
