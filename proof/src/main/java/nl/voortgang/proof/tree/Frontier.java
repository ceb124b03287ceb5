package nl.voortgang.proof.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.voortgang.proof.tree.Nodes.Place;

/** The right edge of a growing tree: all that it takes to know the root and to append a leaf. Not for several threads. */
public final class Frontier {

    private final List<Hash> subtrees;
    private long size;

    private Frontier(long size, List<Hash> subtrees) {
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** Of a tree that has so many leaves. */
    public static Frontier of(long size, Nodes nodes) {
        return new Frontier(size, places(size).stream().map(nodes::at).toList());
    }

    /** @param bytes what {@link #bytes} gave */
    public static Frontier of(long size, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Frontier(size, IntStream.range(0, bytes.length / Hash.LENGTH).mapToObj(_ -> {
            var hash = new byte[Hash.LENGTH];
            buffer.get(hash);
            return Hash.ofBytes(hash);
        }).toList());
    }

    /** The complete subtrees that make up a tree of so many leaves, from left to right: one for each bit of its size. */
    public static List<Place> places(long size) {
        return IntStream.iterate(Long.SIZE - 2, level -> level >= 0, level -> level - 1)
                .filter(level -> (size >> level & 1) == 1)
                .mapToObj(level -> new Place(level, (size >> level) - 1)).toList();
    }

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        append(leaf, (_, _) -> {});
    }

    /** @param grown told of the leaf and of each subtree that it completes */
    public void append(Hash leaf, BiConsumer<Place, Hash> grown) {
        Hash hash = leaf;
        var place = new Place(0, size);
        grown.accept(place, hash);
        for (; place.isRight(); place = place.parent()) {
            hash = Hash.node(subtrees.removeLast(), hash);
            grown.accept(place.parent(), hash);
        }
        subtrees.add(hash);
        size++;
    }

    public Hash root() {
        return subtrees.reversed().stream().reduce((right, left) -> Hash.node(left, right))
                .orElseGet(() -> Hash.of(new byte[0]));
    }

    /** The hashes of {@link #places}, one after the other. */
    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(subtrees.size() * Hash.LENGTH);
        subtrees.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }
}
