package nl.voortgang.proof.tree;

/** The hashes of a tree's complete subtrees. */
@FunctionalInterface
public interface Nodes {

    /** @return of the leaves {@code index << level} up to {@code (index + 1) << level}, counted from 0 */
    Hash at(Place place);

    /**
     * Where a complete subtree stands.
     *
     * @param level 0 for a leaf
     * @param index among the subtrees of its level, from 0
     */
    record Place(int level, long index) {

        /** The subtree of which this one and its neighbour are the halves. */
        Place parent() {
            return new Place(level + 1, index >> 1);
        }

        boolean isRight() {
            return (index & 1) == 1;
        }
    }
}
