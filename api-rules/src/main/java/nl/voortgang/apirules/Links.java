package nl.voortgang.apirules;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Where the other parts of a list are (HAL): there is no {@code prev} on the first page and no {@code next} on the last. */
public record Links(@JsonProperty("self") Link self, @JsonProperty("first") Link first,
        @JsonProperty("prev") @Nullable Link previous, @JsonProperty("next") @Nullable Link next,
        @JsonProperty("last") Link last) {

    public record Link(@JsonProperty("href") String address) {}
}
