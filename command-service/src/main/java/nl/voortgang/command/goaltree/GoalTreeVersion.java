package nl.voortgang.command.goaltree;

import java.util.List;
import nl.voortgang.contract.goaltree.Programme;

/**
 * One version of a goal tree, complete.
 *
 * @param number counts from 1
 */
public record GoalTreeVersion(int number, List<Programme> programmes) {}
