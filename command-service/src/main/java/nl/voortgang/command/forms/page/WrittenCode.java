package nl.voortgang.command.forms.page;

import java.util.Locale;
import java.util.regex.MatchResult;
import nl.voortgang.contract.goaltree.PerformanceCode;

/** Codes as people write them. */
final class WrittenCode {

    private WrittenCode() {}

    /** The code that a text begins with, in capitals and without a point after it. */
    static String in(MatchResult found) {
        return found.group(1).toUpperCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    static boolean isOfPerformance(String code) {
        try {
            new PerformanceCode(code);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** To compare by: {@code 02A} is {@code 2A}, and {@code 02A101} is {@code 2A1.1}. */
    static String canonical(String code) {
        return isOfPerformance(code) ? new PerformanceCode(code).value() : code.replaceFirst("^0", "");
    }
}
