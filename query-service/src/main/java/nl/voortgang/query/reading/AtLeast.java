package nl.voortgang.query.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/** A version that an answer must know of, written {@code 2022-2-2A1.1:3}; the service that accepted the act told it. */
record AtLeast(StatusUpdateId statusUpdate, int version) {

    private static final Pattern FORM = Pattern.compile("(.+):(\\d{1,9})");

    /** @throws IllegalArgumentException when it is written otherwise */
    static AtLeast parse(String written) {
        Matcher matcher = FORM.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("een minimale versie ziet eruit als 2022-2-2A1.1:3");
        }
        return new AtLeast(StatusUpdateId.parse(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
