package nl.voortgang.command.person;

import java.util.regex.Pattern;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a name or a mail address. */
final class PersonCheck {

    private static final int LONGEST_NAME = 200;

    /** RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets. */
    private static final int LONGEST_ADDRESS = 254;

    /**
     * What can be delivered, not all that RFC 5322 would let through: no quotes, no comments, at least one dot in the
     * domain, nothing that could end a header.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]"
                    + "(?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    private PersonCheck() {}

    static void check(String name, @Nullable String mail, Faults faults) {
        Texts.line("de naam", name, LONGEST_NAME, faults.at("naam"));
        if (mail != null && !isAddress(mail)) {
            faults.at("mailadres").add("vorm", "Geef een mailadres zoals naam@gemeente.nl, van hooguit %d tekens."
                    .formatted(LONGEST_ADDRESS));
        }
    }

    static boolean isName(String text) {
        var faults = new Faults();
        Texts.line("de naam", text, LONGEST_NAME, faults);
        return faults.count() == 0;
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }
}
