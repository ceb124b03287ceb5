/** What is promised for a budget year: programme, policy area, goal, performance; and who writes, reviews and approves. */
@NullMarked
package nl.voortgang.portal.goaltree;

import org.jspecify.annotations.NullMarked;
