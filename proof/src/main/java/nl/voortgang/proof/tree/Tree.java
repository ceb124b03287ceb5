package nl.voortgang.proof.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.voortgang.proof.tree.Nodes.Place;

/** Makes roots and proofs as RFC 9162, section 2.1, defines them, from the nodes of complete subtrees. */
public final class Tree {

    private final Nodes nodes;

    public Tree(Nodes nodes) {
        this.nodes = nodes;
    }

    public Hash root(long size) {
        return size == 0 ? Hash.of(new byte[0]) : of(0, size);
    }

    /**
     * That a leaf is in the tree of the first {@code size} leaves, see {@link Inclusion}.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException when that tree does not have the leaf
     */
    public List<Hash> inclusion(long index, long size) {
        Objects.checkIndex(index, size);
        var path = new ArrayList<Hash>();
        include(index, 0, size, path);
        return path;
    }

    private void include(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + split(end - begin);
        if (index < middle) {
            include(index, begin, middle, path);
            path.add(of(middle, end));
        } else {
            include(index, middle, end, path);
            path.add(of(begin, middle));
        }
    }

    /**
     * That the tree of the first {@code from} leaves is the beginning of the tree of the first {@code to}, see
     * {@link Consistency}. Empty when there is nothing to prove: from 0, and to itself.
     *
     * @throws IndexOutOfBoundsException when {@code from} is negative or more than {@code to}
     */
    public List<Hash> consistency(long from, long to) {
        Objects.checkFromToIndex(from, to, Long.MAX_VALUE);
        var path = new ArrayList<Hash>();
        if (from > 0) {
            agree(from, 0, to, true, path);
        }
        return path;
    }

    /** @param known whether the reader has the hash of these leaves up to {@code from} already */
    private void agree(long from, long begin, long end, boolean known, List<Hash> path) {
        if (from == end) {
            if (!known) {
                path.add(of(begin, end));
            }
            return;
        }
        long middle = begin + split(end - begin);
        if (from <= middle) {
            agree(from, begin, middle, known, path);
            path.add(of(middle, end));
        } else {
            agree(from, middle, end, false, path);
            path.add(of(begin, middle));
        }
    }

    private Hash of(long begin, long end) {
        long size = end - begin;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return nodes.at(new Place(level, begin >> level));
        }
        long middle = begin + split(size);
        return Hash.node(of(begin, middle), of(middle, end));
    }

    /** The largest power of two below the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
