package nl.voortgang.portal.goaltree;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The newest complete version of a budget year's tree.
 *
 * @param version of the tree as a thing to change
 * @param goalTreeVersion how many times a whole tree was imported
 */
public record Tree(int budgetYear, int version, int goalTreeVersion, @Nullable String source, Instant importedAt,
        List<Programme> programmes) {

    public ZonedDateTime when() {
        return importedAt.atZone(Act.ZONE);
    }

    public long count() {
        return programmes.stream().flatMap(Programme::performances).count();
    }

    /** What a report cannot be opened with: performances and programmes of which somebody is not known. */
    public long incomplete() {
        return programmes.stream()
                .filter(it -> it.author() == null || it.controller() == null || it.portfolio() == null)
                .count()
                + programmes.stream().flatMap(Programme::performances)
                        .filter(it -> it.author() == null || it.portfolio() == null).count();
    }

    List<@Nullable PersonId> people() {
        List<@Nullable PersonId> people = new ArrayList<>();
        for (Programme programme : programmes) {
            people.add(programme.author());
            people.add(programme.controller());
            programme.performances().map(Performance::author).forEach(people::add);
        }
        return people;
    }
}
