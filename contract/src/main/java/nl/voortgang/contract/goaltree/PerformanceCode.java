package nl.voortgang.contract.goaltree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a performance: programme 1–99, policy area A–Z, goal 1–99, performance 1–99. Written {@code 2A1.1}; the
 * notation {@code 02A101} of budget books is read as the same code.
 */
public record PerformanceCode(@JsonValue String value) implements Comparable<PerformanceCode> {

    private static final Pattern DOTTED = Pattern.compile("([1-9]\\d?)([A-Z])([1-9]\\d?)\\.([1-9]\\d?)");
    private static final Pattern PADDED = Pattern.compile("(\\d\\d)([A-Z])(\\d)(\\d\\d)");

    @JsonCreator
    public PerformanceCode { value = canonical(value); }

    private static String canonical(String written) {
        Matcher dotted = DOTTED.matcher(written);
        if (dotted.matches()) {
            return written;
        }
        Matcher padded = PADDED.matcher(written);
        if (padded.matches()) {
            String code = Integer.parseInt(padded.group(1)) + padded.group(2) + padded.group(3) + "."
                    + Integer.parseInt(padded.group(4));
            if (DOTTED.matcher(code).matches()) {
                return code;
            }
        }
        throw new IllegalArgumentException("een prestatiecode ziet eruit als 2A1.1 of 02A101");
    }

    /** The programme's number, 1–99. */
    public int programme() {
        return part(1);
    }

    /** The policy area's code, such as {@code 2A}. */
    public String policyArea() {
        return parts().group(1) + parts().group(2);
    }

    /** The goal's code, such as {@code 2A1}. */
    public String goal() {
        return value.substring(0, value.indexOf('.'));
    }

    /** Codes as a person counts them: {@code 2A2.2} before {@code 2A2.10}. */
    @Override
    public int compareTo(PerformanceCode other) {
        return sortKey().compareTo(other.sortKey());
    }

    /** Text that sorts as a person counts: {@code 02A0101}. */
    public String sortKey() {
        return "%02d%s%02d%02d".formatted(part(1), parts().group(2), part(3), part(4));
    }

    private int part(int group) {
        return Integer.parseInt(parts().group(group));
    }

    private Matcher parts() {
        Matcher matcher = DOTTED.matcher(value);
        matcher.matches();
        return matcher;
    }

    @Override
    public String toString() {
        return value;
    }
}
