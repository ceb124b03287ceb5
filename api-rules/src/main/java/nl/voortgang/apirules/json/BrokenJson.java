package nl.voortgang.apirules.json;

import nl.voortgang.apirules.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** The body is no JSON at all. */
final class BrokenJson extends RuntimeException implements Refused {

    private final String detail;

    BrokenJson(@Nullable TokenStreamLocation location) {
        this.detail = location == null
                ? "De inhoud is geen geldige JSON."
                : "De inhoud is geen geldige JSON: het gaat mis op regel %d, kolom %d. Herstel dat en probeer het opnieuw."
                        .formatted(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public String slug() {
        return "ongeldige-json";
    }

    @Override
    public String title() {
        return "Ongeldige JSON";
    }

    @Override
    public String detail() {
        return detail;
    }

    @Override
    public int status() {
        return 400;
    }
}
