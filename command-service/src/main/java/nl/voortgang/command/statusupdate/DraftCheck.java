package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.ContentCheck.LONGEST_TEXT;
import static nl.voortgang.command.statusupdate.ContentCheck.MOST_BULLETS;
import static nl.voortgang.command.statusupdate.ContentCheck.MOST_DETAILS;

import java.util.List;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;

/** Finds what makes a draft too large to keep; what is incomplete is no fault yet. */
final class DraftCheck {

    private DraftCheck() {}

    static void check(Draft draft, Faults faults) {
        switch (draft) {
            case Draft.OfPerformance it -> {
                Texts.optional("de toelichting", it.explanation(), LONGEST_TEXT, faults.at("toelichting"));
                if (it.deviation() != null) {
                    check(it.deviation(), faults.at("afwijking"));
                }
            }
            case Draft.OfProgramme it -> check(it.stateOfAffairs(), faults.at("standVanZaken"));
        }
    }

    private static void check(Draft.Deviation deviation, Faults faults) {
        Texts.optional("de oorzaak", deviation.cause(), LONGEST_TEXT, faults.at("oorzaak"));
        Texts.optional("de consequentie", deviation.consequence(), LONGEST_TEXT, faults.at("consequentie"));
        Texts.optional("de bijsturing", deviation.correctiveAction(), LONGEST_TEXT, faults.at("bijsturing"));
    }

    private static void check(List<Draft.Bullet> bullets, Faults faults) {
        ContentCheck.atMost(MOST_BULLETS, bullets, faults);
        for (int i = 0; i < bullets.size(); i++) {
            List<String> details = bullets.get(i).details();
            Faults under = faults.at(i).at("onderliggend");
            Texts.optional("de tekst", bullets.get(i).text(), LONGEST_TEXT, faults.at(i).at("tekst"));
            ContentCheck.atMost(MOST_DETAILS, details, under);
            for (int j = 0; j < details.size(); j++) {
                Texts.optional("de tekst", details.get(j), LONGEST_TEXT, under.at(j));
            }
        }
    }
}
