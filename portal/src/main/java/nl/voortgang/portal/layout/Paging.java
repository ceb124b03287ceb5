package nl.voortgang.portal.layout;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is shown.
 *
 * @param number from 1
 * @param total of the whole list
 * @param address of a page of this list, without its number
 */
public record Paging(int number, int size, int total, String address) {

    public static Paging of(@Nullable Integer asked, int size) {
        return new Paging(asked == null ? 1 : Math.max(1, asked), size, 0, "");
    }

    public Paging over(int all, String list) {
        return new Paging(number, size, all, list);
    }

    public int last() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The first and the last item of this page, from 1. */
    public int from() {
        return Math.min(total, (number - 1) * size + 1);
    }

    public int until() {
        return Math.min(total, number * size);
    }
}
