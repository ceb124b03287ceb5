package nl.voortgang.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.voortgang.proof.tree.Nodes.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proof that was tampered with is refused")
class TamperedProofTest {

    private static final int MOST = 40;
    private static final NaiveTree NAIVE = NaiveTree.of(MOST);
    private static final Hash OTHER = Hash.leaf(new byte[]{9, 9, 9});

    private final Tree tree;

    TamperedProofTest() {
        Map<Place, Hash> nodes = new HashMap<>();
        Frontier frontier = Frontier.empty();
        NAIVE.leaves().forEach(leaf -> frontier.append(leaf, nodes::put));
        tree = new Tree(nodes::get);
    }

    @Test
    void of_inclusion() {
        for (int size = 1; size <= MOST; size++) {
            Hash root = NAIVE.first(size).root();
            for (int index = 0; index < size; index++) {
                int i = index;
                int n = size;
                Hash leaf = NAIVE.leaves().get(index);
                List<Hash> path = tree.inclusion(index, size);
                assertAllRefused(path, changed -> Inclusion.proves(leaf, i, n, changed, root));
                assertThat(Inclusion.proves(OTHER, index, size, path, root)).isFalse();
                assertThat(Inclusion.proves(leaf, index, size, path, OTHER)).isFalse();
                for (int elsewhere = -1; elsewhere <= size; elsewhere++) {
                    assertThat(Inclusion.proves(leaf, elsewhere, size, path, root)).isEqualTo(elsewhere == index);
                }
            }
        }
    }

    @Test
    void of_consistency() {
        for (int to = 2; to <= MOST; to++) {
            Hash second = NAIVE.first(to).root();
            for (int from = 1; from < to; from++) {
                int f = from;
                int t = to;
                Hash first = NAIVE.first(from).root();
                List<Hash> path = tree.consistency(from, to);
                assertAllRefused(path, changed -> Consistency.proves(f, first, t, second, changed));
                assertThat(Consistency.proves(from, OTHER, to, second, path)).isFalse();
                assertThat(Consistency.proves(from, first, to, OTHER, path)).isFalse();
                assertThat(Consistency.proves(to, second, from, first, path)).isFalse();
            }
            assertThat(Consistency.proves(to, second, to, OTHER, List.of())).isFalse();
            assertThat(Consistency.proves(to, second, to, second, List.of(OTHER))).isFalse();
            assertThat(Consistency.proves(0, OTHER, to, second, List.of())).isFalse();
            assertThat(Consistency.proves(-1, OTHER, to, second, List.of())).isFalse();
        }
    }

    /** With one hash other, missing, twice, or too many. */
    private static void assertAllRefused(List<Hash> path, Predicate<List<Hash>> accepted) {
        for (int place = 0; place < path.size(); place++) {
            var changed = new ArrayList<>(path);
            changed.set(place, OTHER);
            assertThat(accepted.test(changed)).isFalse();
            changed.remove(place);
            assertThat(accepted.test(changed)).isFalse();
            changed.add(place, path.get(place));
            changed.add(place, path.get(place));
            assertThat(accepted.test(changed)).isFalse();
        }
        var longer = new ArrayList<>(path);
        longer.add(OTHER);
        assertThat(accepted.test(longer)).isFalse();
        longer.removeLast();
        longer.addFirst(OTHER);
        assertThat(accepted.test(longer)).isFalse();
    }
}
