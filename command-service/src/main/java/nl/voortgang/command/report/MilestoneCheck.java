package nl.voortgang.command.report;

import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Dates;
import nl.voortgang.command.input.Texts;

/** Finds what is wrong with what is written down of a step: its reason, its number, its day. */
final class MilestoneCheck {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REFERENCE = 100;

    private MilestoneCheck() {}

    static void reason(String reason, Faults faults) {
        Texts.prose("de reden", reason, LONGEST_REASON, faults.at("reden"));
    }

    static void decision(String number, LocalDate date, Faults faults) {
        Texts.line("het besluitnummer", number, LONGEST_REFERENCE, faults.at("besluitnummer"));
        Dates.plausible(date, faults.at("besluitdatum"));
    }

    static void reference(LocalDate date, String reference, Faults faults) {
        Dates.plausible(date, faults.at("datum"));
        Texts.line("het kenmerk", reference, LONGEST_REFERENCE, faults.at("kenmerk"));
    }

    /** What is recorded has happened. */
    static void notAfter(LocalDate today, LocalDate date, Faults faults) {
        if (date.isAfter(today)) {
            faults.add("in-de-toekomst", "Kies een dag tot en met vandaag, %s.".formatted(inFull(today)));
        }
    }

    /** @param step what came before, such as {@code het besluit van het college} */
    static void notBefore(LocalDate earlier, String step, LocalDate date, Faults faults) {
        if (date.isBefore(earlier)) {
            faults.add("volgorde", "Kies een dag op of na die van %s, %s.".formatted(step, inFull(earlier)));
        }
    }
}
