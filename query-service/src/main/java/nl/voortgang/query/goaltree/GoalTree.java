package nl.voortgang.query.goaltree;

import java.time.Instant;
import java.util.List;
import nl.voortgang.contract.goaltree.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The newest complete version of a budget year's tree.
 *
 * @param version of the tree as a thing to change (ETag); goes up with every programme that is recorded
 * @param goalTreeVersion how many times a whole tree was imported
 */
record GoalTree(int budgetYear, int version, int goalTreeVersion, @Nullable String source, Instant importedAt,
        List<Programme> programmes) {}
