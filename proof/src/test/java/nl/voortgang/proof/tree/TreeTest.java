package nl.voortgang.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.voortgang.proof.tree.Nodes.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A Merkle tree")
class TreeTest {

    private static final int MOST = 130;
    private static final NaiveTree NAIVE = NaiveTree.of(MOST);

    /** The known trees of Certificate Transparency (RFC 6962): eight leaves, and the root after each. */
    private static final String[] LEAVES = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f"};
    private static final String[] ROOTS = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

    private final Map<Place, Hash> nodes = new HashMap<>();
    private final Tree tree = new Tree(nodes::get);

    TreeTest() {
        grow(NAIVE.leaves());
    }

    private List<Hash> grow(List<Hash> leaves) {
        var roots = new ArrayList<Hash>();
        Frontier frontier = Frontier.empty();
        for (Hash leaf : leaves) {
            frontier.append(leaf, nodes::put);
            roots.add(frontier.root());
        }
        return roots;
    }

    @Test
    void has_the_roots_that_are_known() {
        List<Hash> leaves = java.util.Arrays.stream(LEAVES).map(HexFormat.of()::parseHex).map(Hash::leaf).toList();

        assertThat(grow(leaves)).extracting(Hash::hex).containsExactly(ROOTS);
        assertThat(Frontier.empty().root().hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void has_the_proofs_that_are_known() {
        grow(java.util.Arrays.stream(LEAVES).map(HexFormat.of()::parseHex).map(Hash::leaf).toList());

        assertThat(tree.inclusion(5, 8)).extracting(Hash::hex).containsExactly(
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistency(6, 8)).extracting(Hash::hex).containsExactly(
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void has_at_every_size_the_root_that_the_definition_gives() {
        for (int size = 0; size <= MOST; size++) {
            Hash root = NAIVE.first(size).root();
            assertThat(tree.root(size)).isEqualTo(root);
            Frontier frontier = Frontier.of(size, nodes::get);
            assertThat(frontier.root()).isEqualTo(root);
            assertThat(Frontier.of(size, frontier.bytes()).root()).isEqualTo(root);
        }
    }

    @Test
    void grows_from_wherever_it_stood() {
        for (int size = 0; size < MOST; size++) {
            Frontier frontier = Frontier.of(size, nodes::get);
            frontier.append(NAIVE.leaves().get(size));
            assertThat(frontier.root()).isEqualTo(NAIVE.first(size + 1).root());
        }
    }

    @Test
    void proves_every_leaf_in_every_size_as_the_definition_does() {
        for (int size = 1; size <= MOST; size++) {
            NaiveTree first = NAIVE.first(size);
            Hash root = first.root();
            for (int index = 0; index < size; index++) {
                List<Hash> path = tree.inclusion(index, size);
                assertThat(path).isEqualTo(first.path(index));
                assertThat(Inclusion.proves(first.leaves().get(index), index, size, path, root)).isTrue();
            }
        }
    }

    @Test
    void proves_every_size_to_begin_every_later_one_as_the_definition_does() {
        for (int to = 1; to <= MOST; to++) {
            NaiveTree second = NAIVE.first(to);
            Hash root = second.root();
            for (int from = 1; from <= to; from++) {
                List<Hash> path = tree.consistency(from, to);
                assertThat(path).isEqualTo(second.proof(from));
                assertThat(Consistency.proves(from, NAIVE.first(from).root(), to, root, path)).isTrue();
            }
            assertThat(Consistency.proves(0, Frontier.empty().root(), to, root, tree.consistency(0, to))).isTrue();
        }
    }

    @Test
    void gives_no_proof_of_what_it_does_not_have() {
        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
