package nl.voortgang.command.input;

import nl.voortgang.apirules.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is wrong with a text. Lengths count characters as a person does (code points). A control character or half a
 * character cannot be shown, and PostgreSQL or RFC 8785 may not take it.
 */
public final class Texts {

    private Texts() {}

    /** One line that must be filled in. */
    public static void line(String what, String text, int most, Faults faults) {
        prose(what, text, most, faults);
        if (text.chars().anyMatch(each -> each == '\n' || each == '\r' || each == '\t')) {
            faults.add("een-regel", "Schrijf %s op één regel, zonder tabs.".formatted(what));
        }
    }

    /** Lines of text, of which at least one must be filled in. */
    public static void prose(String what, String text, int most, Faults faults) {
        if (text.isBlank()) {
            faults.add("verplicht", "Vul %s in.".formatted(what));
        }
        optional(what, text, most, faults);
    }

    /** Lines of text that may be left out. */
    public static void optional(String what, @Nullable String text, int most, Faults faults) {
        if (text == null) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            faults.add("te-lang", "Kort %s in tot %d tekens; het zijn er nu %d.".formatted(what, most, length));
        }
        if (text.codePoints().anyMatch(Texts::cannotBeShown)) {
            faults.add("teken", "Haal de tekens die niet te tonen zijn weg uit %s.".formatted(what));
        }
    }

    /** A text nobody filled in counts as left out. */
    public static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static boolean cannotBeShown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
