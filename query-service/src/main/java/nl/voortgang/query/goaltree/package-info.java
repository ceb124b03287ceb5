/**
 * The promises of a budget year: programmes, policy areas, goals and performances, by version of the tree.
 *
 * <p>Its one law: a version of the tree counts once {@code goal_tree} names it, and never changes after that. Start
 * reading at {@link GoalTrees}.
 */
@NullMarked
package nl.voortgang.query.goaltree;

import org.jspecify.annotations.NullMarked;
