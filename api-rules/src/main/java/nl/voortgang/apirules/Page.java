package nl.voortgang.apirules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total how long the whole list is
 */
public record Page<T>(List<T> results, long total, @JsonProperty("_links") Links links) {

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(results.stream().map(each).toList(), total, links);
    }
}
