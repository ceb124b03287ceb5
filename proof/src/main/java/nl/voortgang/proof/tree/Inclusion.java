package nl.voortgang.proof.tree;

import java.util.List;
import java.util.Optional;

/** Checks that a leaf is at its place in a tree (RFC 9162, section 2.1.3.2). */
public final class Inclusion {

    private Inclusion() {}

    /** @param index of the leaf, from 0 */
    public static boolean proves(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        return root(leaf, index, size, path).filter(root::equals).isPresent();
    }

    /** The root of the tree in which the leaf would be; empty when the path does not fit such a tree. */
    public static Optional<Hash> root(Hash leaf, long index, long size, List<Hash> path) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((place & 1) == 1 || place == last) {
                hash = Hash.node(beside, hash);
                int alone = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= alone;
                last >>= alone;
            } else {
                hash = Hash.node(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
