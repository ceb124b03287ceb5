/** The promises of one budget year: programme, policy area, goal, performance. Start at {@link GoalTreeEvent}. */
@NullMarked
package nl.voortgang.contract.goaltree;

import org.jspecify.annotations.NullMarked;
