package nl.voortgang.command.report;

import static nl.voortgang.command.input.Dates.inFull;

import java.time.LocalDate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Dates;
import nl.voortgang.command.input.Texts;
import nl.voortgang.contract.report.Deadlines;

/** Finds what is wrong with a plan; its steps follow each other: submission ≤ review ≤ approval ≤ college. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(int ordinal, String name, LocalDate referenceDate, Deadlines deadlines, Faults faults) {
        if (ordinal < 1 || ordinal > 9) {
            faults.at("volgnummer").add("buiten-bereik", "Kies een volgnummer van 1 tot en met 9.");
        }
        Texts.line("de naam", name, 200, faults.at("naam"));
        Dates.plausible(referenceDate, faults.at("peildatum"));
        check(deadlines, faults.at("termijnen"));
    }

    static void check(Deadlines deadlines, Faults at) {
        Dates.plausible(deadlines.submission(), at.at("indienen"));
        inOrder("het indienen", deadlines.submission(), deadlines.review(), at.at("toetsen"));
        inOrder("het toetsen", deadlines.review(), deadlines.approval(), at.at("accorderen"));
        inOrder("het accorderen", deadlines.approval(), deadlines.college(), at.at("college"));
    }

    private static void inOrder(String step, LocalDate earlier, LocalDate later, Faults faults) {
        Dates.plausible(later, faults);
        if (later.isBefore(earlier)) {
            faults.add("volgorde", "Kies een dag op of na de laatste dag van %s, %s.".formatted(step, inFull(earlier)));
        }
    }
}
