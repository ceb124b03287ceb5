package nl.voortgang.command.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.voortgang.apirules.Faults;
import org.jspecify.annotations.Nullable;

/** Dates as the reporting cycle knows them, 1900 up to and including 2199. */
public final class Dates {

    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("d MMMM yyyy",
            Locale.forLanguageTag("nl-NL"));

    private Dates() {}

    public static void plausible(@Nullable LocalDate date, Faults faults) {
        if (date != null && (date.getYear() < 1900 || date.getYear() > 2199)) {
            faults.add("buiten-bereik", "Kies een datum in de jaren 1900 tot en met 2199.");
        }
    }

    /** {@code 1 september 2022}. */
    public static String inFull(LocalDate date) {
        return IN_FULL.format(date);
    }
}
