package nl.voortgang.command.portfolio;

import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Dates;
import nl.voortgang.command.input.Texts;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a portfolio's name or the days of a term. */
final class PortfolioCheck {

    private PortfolioCheck() {}

    static void name(String name, Faults faults) {
        Texts.line("de naam", name, 200, faults.at("naam"));
    }

    static void days(LocalDate from, @Nullable LocalDate until, Faults faults) {
        Dates.plausible(from, faults.at("van"));
        Dates.plausible(until, faults.at("totEnMet"));
        if (until != null && until.isBefore(from)) {
            faults.at("totEnMet").add("volgorde",
                    "Kies een laatste dag op of na de eerste dag, %s.".formatted(inFull(from)));
        }
    }
}
