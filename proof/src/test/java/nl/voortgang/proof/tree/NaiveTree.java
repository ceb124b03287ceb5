package nl.voortgang.proof.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A tree and its proofs word for word as RFC 9162 defines them: slow, and by nothing of what is tested. */
record NaiveTree(List<Hash> leaves) {

    static NaiveTree of(int size) {
        return new NaiveTree(IntStream.range(0, size).mapToObj(i -> Hash.leaf(new byte[]{(byte) i, (byte) (i >> 8)}))
                .toList());
    }

    NaiveTree first(long size) {
        return new NaiveTree(leaves.subList(0, (int) size));
    }

    Hash root() {
        if (leaves.isEmpty()) {
            return Hash.of(new byte[0]);
        }
        return leaves.size() == 1 ? leaves.getFirst() : Hash.node(left().root(), right().root());
    }

    List<Hash> path(int index) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split();
        return index < k ? and(left().path(index), right().root()) : and(right().path(index - k), left().root());
    }

    List<Hash> proof(int from) {
        return subproof(from, true);
    }

    private List<Hash> subproof(int from, boolean known) {
        if (from == leaves.size()) {
            return known ? List.of() : List.of(root());
        }
        int k = split();
        return from <= k
                ? and(left().subproof(from, known), right().root())
                : and(right().subproof(from - k, false), left().root());
    }

    private int split() {
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return k;
    }

    private NaiveTree left() {
        return first(split());
    }

    private NaiveTree right() {
        return new NaiveTree(leaves.subList(split(), leaves.size()));
    }

    private static List<Hash> and(List<Hash> hashes, Hash last) {
        var all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }
}
