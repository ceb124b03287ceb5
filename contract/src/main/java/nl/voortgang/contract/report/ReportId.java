package nl.voortgang.contract.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;

/**
 * A progress report within its organisation, written {@code 2022-2}: the second one of budget year 2022.
 *
 * @param ordinal 1–9
 */
public record ReportId(GoalTreeId goalTree, int ordinal) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-9])");

    @JsonCreator
    public static ReportId parse(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("een voortgangsrapportage wordt aangeduid als 2022-2");
        }
        return new ReportId(new GoalTreeId(Integer.parseInt(matcher.group(1))), Integer.parseInt(matcher.group(2)));
    }

    public ReportId {
        if (ordinal < 1 || ordinal > 9) {
            throw new IllegalArgumentException("het volgnummer van een voortgangsrapportage ligt tussen 1 en 9");
        }
    }

    public String aggregateId(OrganisationId organisation) {
        return "voortgangsrapportage-" + organisation + "-" + this;
    }

    @JsonValue
    @Override
    public String toString() {
        return goalTree + "-" + ordinal;
    }
}
