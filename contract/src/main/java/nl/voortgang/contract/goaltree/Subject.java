package nl.voortgang.contract.goaltree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an update is about: a performance, written {@code 2A1.1}, or a programme, written {@code programma-2}. */
public sealed interface Subject {

    Pattern PROGRAMME = Pattern.compile("programma-([1-9]\\d?)");

    /** The number of the programme it belongs to or is, 1–99. */
    int programme();

    @JsonValue
    @Override
    String toString();

    @JsonCreator
    static Subject parse(String written) {
        Matcher programme = PROGRAMME.matcher(written);
        return programme.matches()
                ? new OfProgramme(Integer.parseInt(programme.group(1)))
                : new OfPerformance(new PerformanceCode(written));
    }

    record OfPerformance(PerformanceCode code) implements Subject {
        @Override
        public int programme() {
            return code.programme();
        }

        @Override
        public String toString() {
            return code.value();
        }
    }

    record OfProgramme(int programme) implements Subject {
        @Override
        public String toString() {
            return "programma-" + programme;
        }
    }
}
