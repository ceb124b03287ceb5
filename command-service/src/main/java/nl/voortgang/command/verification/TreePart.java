package nl.voortgang.command.verification;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voortgang.command.ledger.TreeNodes;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Nodes.Place;
import org.jspecify.annotations.Nullable;

/** The stored nodes that came with the leaves from one position to another, and those they were made of. */
final class TreePart {

    private final List<Place> grown;
    private final Map<Place, Hash> stored;

    private TreePart(List<Place> grown, Map<Place, Hash> stored) {
        this.grown = grown;
        this.stored = stored;
    }

    /** @param sizes of trees whose root is wanted too */
    static TreePart read(TreeNodes nodes, String organisation, long from, long until, List<Long> sizes) {
        List<Place> grown = grown(from, until);
        Set<Place> wanted = new LinkedHashSet<>(grown);
        grown.stream().filter(place -> place.level() > 0).forEach(place -> {
            wanted.add(left(place));
            wanted.add(right(place));
        });
        for (long position = from; position <= until; position++) {
            wanted.add(leaf(position));
        }
        sizes.forEach(size -> wanted.addAll(Frontier.places(size)));
        return new TreePart(grown, nodes.stored(organisation, wanted));
    }

    /** The subtrees of more than a leaf that these leaves complete. */
    private static List<Place> grown(long from, long until) {
        var places = new ArrayList<Place>();
        for (long position = from; position <= until; position++) {
            for (int level = 1; level <= Long.numberOfTrailingZeros(position); level++) {
                places.add(new Place(level, (position >> level) - 1));
            }
        }
        return places;
    }

    private static Place leaf(long position) {
        return new Place(0, position - 1);
    }

    private static Place left(Place place) {
        return new Place(place.level() - 1, 2 * place.index());
    }

    private static Place right(Place place) {
        return new Place(place.level() - 1, 2 * place.index() + 1);
    }

    @Nullable
    Hash leafAt(long position) {
        return stored.get(leaf(position));
    }

    /** Nodes that are not made of the two below them; where one of those is missing, that is what is wrong. */
    List<Finding> compare() {
        return grown.stream().filter(this::isWrong).map(place -> Finding.between((place.index() << place.level()) + 1,
                place.index() + 1 << place.level(), Kind.NODE_DIFFERS)).toList();
    }

    private boolean isWrong(Place place) {
        Hash left = stored.get(left(place));
        Hash right = stored.get(right(place));
        return left != null && right != null && !Hash.node(left, right).equals(stored.get(place));
    }

    /** Empty when a node that it is made of is missing. */
    Optional<Hash> root(long size) {
        List<Place> places = Frontier.places(size);
        return stored.keySet().containsAll(places)
                ? Optional.of(Frontier.of(size, place -> requireNonNull(stored.get(place))).root())
                : Optional.empty();
    }
}
