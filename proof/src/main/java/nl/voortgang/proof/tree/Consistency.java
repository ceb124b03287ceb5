package nl.voortgang.proof.tree;

import java.util.ArrayList;
import java.util.List;

/** Checks that one tree is the beginning of another (RFC 9162, section 2.1.4.2). */
public final class Consistency {

    private Consistency() {}

    /**
     * @param from how many leaves the first tree has, at least 0
     * @param to how many the second one has
     */
    public static boolean proves(long from, Hash first, long to, Hash second, List<Hash> path) {
        if (from < 0 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && first.equals(second);
        }
        if (from == 0) {
            return path.isEmpty() && first.equals(Hash.of(new byte[0]));
        }
        return !path.isEmpty() && leads(from, first, to, second, path);
    }

    private static boolean leads(long from, Hash first, long to, Hash second, List<Hash> proof) {
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(from) == 1) {
            path.addFirst(first);
        }
        int whole = Long.numberOfTrailingZeros(from);
        long place = (from - 1) >> whole;
        long last = (to - 1) >> whole;
        Hash before = path.getFirst();
        Hash after = path.getFirst();
        for (Hash beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                before = Hash.node(beside, before);
                after = Hash.node(beside, after);
                int alone = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= alone;
                last >>= alone;
            } else {
                after = Hash.node(after, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(first) && after.equals(second);
    }
}
