package nl.voortgang.portal.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused, in Dutch.
 *
 * @param type {@code urn:voortgang:probleem:<slug>}
 * @param detail what to do about it
 */
public record Problem(@JsonProperty("type") String type, @JsonProperty("title") String title,
        @JsonProperty("status") int status, @JsonProperty("detail") String detail,
        @JsonProperty("fouten") List<Fault> faults) implements Serializable {

    private static final String TYPE = "urn:voortgang:probleem:";

    public Problem(String type, String title, int status, String detail, @Nullable List<Fault> faults) {
        this.type = type;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.faults = faults == null ? List.of() : List.copyOf(faults);
    }

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem(TYPE + slug, title, status, detail, List.of());
    }

    Problem at(String field) {
        return new Problem(type, title, status, detail, List.of(new Fault("/" + field, detail)));
    }

    public boolean is(String slug) {
        return type.equals(TYPE + slug);
    }

    /** @param pointer where, as a JSON pointer into what was sent */
    public record Fault(@JsonProperty("plaats") String pointer, @JsonProperty("melding") String message)
            implements Serializable {

        /** The form's field of that place: {@code /inhoud/afwijking/oorzaak} is {@code inhoud.afwijking.oorzaak}. */
        public String field() {
            return pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
        }
    }
}
