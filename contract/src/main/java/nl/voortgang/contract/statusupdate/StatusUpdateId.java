package nl.voortgang.contract.statusupdate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;

/**
 * The update of one subject in one report, within its organisation: {@code 2022-2-2A1.1} or {@code 2022-2-programma-2}.
 * It follows from report and subject, so asking for the same update twice cannot make two.
 */
public record StatusUpdateId(ReportId report, Subject subject) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d)-(.+)");

    @JsonCreator
    public static StatusUpdateId parse(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("een statusmelding wordt aangeduid als 2022-2-2A1.1");
        }
        return new StatusUpdateId(ReportId.parse(matcher.group(1)), Subject.parse(matcher.group(2)));
    }

    public String aggregateId(OrganisationId organisation) {
        return "statusmelding-" + organisation + "-" + this;
    }

    @JsonValue
    @Override
    public String toString() {
        return report + "-" + subject;
    }
}
