package nl.voortgang.command.substitution;

import static java.time.temporal.ChronoUnit.DAYS;
import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Dates;

/** Finds what is wrong with the days of a substitution. */
final class SubstitutionCheck {

    /** A year, also a leap year: whoever is away longer has a successor. */
    private static final int MOST_DAYS = 366;

    private SubstitutionCheck() {}

    static void days(LocalDate from, LocalDate until, Faults faults) {
        Dates.plausible(from, faults.at("van"));
        end(from, until, faults);
        if (DAYS.between(from, until) >= MOST_DAYS) {
            faults.at("totEnMet").add("te-lang",
                    "Een vervanging duurt hooguit %d dagen. Kies een laatste dag tot en met %s."
                            .formatted(MOST_DAYS, inFull(from.plusDays(MOST_DAYS - 1))));
        }
    }

    static void end(LocalDate from, LocalDate until, Faults faults) {
        Dates.plausible(until, faults.at("totEnMet"));
        if (until.isBefore(from)) {
            faults.at("totEnMet").add("volgorde",
                    "Kies een laatste dag op of na de eerste dag, %s.".formatted(inFull(from)));
        }
    }
}
