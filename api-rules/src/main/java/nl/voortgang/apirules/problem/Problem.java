package nl.voortgang.apirules.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.Refused;

/**
 * A problem as the caller reads it.
 *
 * @param type {@code urn:voortgang:probleem:<slug>}
 * @param title the kind of problem
 * @param status the HTTP status, 400 to 599
 * @param detail this very problem, and what to do
 * @param faults the places in the input, if any
 */
public record Problem(@JsonProperty("type") String type, @JsonProperty("title") String title,
        @JsonProperty("status") int status, @JsonProperty("detail") String detail,
        @JsonProperty("fouten") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> faults) {

    public static final Problem NOT_LOGGED_IN = of(401, "niet-aangemeld", "Niet aangemeld",
            "Meld u aan: stuur een geldig toegangstoken mee.");
    public static final Problem LOGIN_UNAVAILABLE = of(503, "aanmelddienst-onbereikbaar",
            "Aanmelddienst onbereikbaar",
            "Uw aanmelding kan nu niet worden gecontroleerd. Probeer het over enkele seconden opnieuw.");
    public static final Problem ROLE_MISSING = of(403, "rol-ontbreekt", "Rol ontbreekt",
            "U hebt niet de rol die hiervoor nodig is. Vraag uw beheerder om die rol als u die hoort te hebben.");

    static Problem of(int status, String slug, String title, String detail) {
        return new Problem("urn:voortgang:probleem:" + slug, title, status, detail, List.of());
    }

    public static Problem of(Refused refused) {
        return new Problem("urn:voortgang:probleem:" + refused.slug(), refused.title(), refused.status(),
                refused.detail(), refused.faults());
    }
}
