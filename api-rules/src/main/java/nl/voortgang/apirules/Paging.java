package nl.voortgang.apirules;

import java.util.List;

/**
 * Which part of a list is asked for, with {@code pagina} and {@code paginagrootte}. A controller method gets it by having
 * a parameter of this type.
 *
 * @param number from 1
 * @param size 1 to 200, otherwise 50
 * @param address path and query of this list without its page, such as {@code /v1/wijzigingen?prestatie=2A1.1}
 */
public record Paging(int number, int size, String address) {

    /** How many items come before this page. */
    public long offset() {
        return (number - 1L) * size;
    }

    /** @param items the page's own, at most {@link #size} */
    public <T> Page<T> page(List<T> items, long total) {
        return new Page<>(items, total, links(total));
    }

    public Links links(long total) {
        long last = Math.max(1, (total + size - 1) / size);
        return new Links(link(number), link(1), number > 1 ? link(Math.min(number - 1, last)) : null,
                number < last ? link(number + 1) : null, link(last));
    }

    private Links.Link link(long page) {
        return new Links.Link(
                address + (address.contains("?") ? '&' : '?') + "pagina=" + page + "&paginagrootte=" + size);
    }
}
