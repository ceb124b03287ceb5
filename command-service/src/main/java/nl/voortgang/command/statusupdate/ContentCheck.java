package nl.voortgang.command.statusupdate;

import java.util.List;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.content.TrafficLight;

/** Finds everything that keeps a content from being submitted. */
final class ContentCheck {

    static final int LONGEST_TEXT = 4000;
    static final int MOST_BULLETS = 50;
    static final int MOST_DETAILS = 20;

    private ContentCheck() {}

    /** A performance has a light, a programme has a text. */
    static void kind(Content content, Subject subject, Faults faults) {
        String kind = switch (subject) {
            case Subject.OfPerformance _ -> content instanceof Content.OfPerformance ? "" : "prestatie";
            case Subject.OfProgramme _ -> content instanceof Content.OfProgramme ? "" : "programma";
        };
        if (!kind.isEmpty()) {
            faults.at("soort").add("past-niet", "Dit gaat over een %1$s: kies de soort ‘%1$s’.".formatted(kind));
        }
    }

    static void check(Content content, Faults faults) {
        switch (content) {
            case Content.OfPerformance it -> check(it, faults);
            case Content.OfProgramme it -> check(it.stateOfAffairs(), faults.at("standVanZaken"));
        }
    }

    private static void check(Content.OfPerformance content, Faults faults) {
        Texts.optional("de toelichting", content.explanation(), LONGEST_TEXT, faults.at("toelichting"));
        if (content.light() == TrafficLight.GREEN) {
            nothingToExplain(content, faults);
            return;
        }
        if (content.constraints().isEmpty()) {
            faults.at("kaders").add("verplicht", "Kies waar de afwijking over gaat: TIJD, GELD of KWALITEIT.");
        }
        Deviation deviation = content.deviation() == null ? new Deviation("", "", "") : content.deviation();
        Faults here = faults.at("afwijking");
        Texts.prose("de oorzaak", deviation.cause(), LONGEST_TEXT, here.at("oorzaak"));
        Texts.prose("de consequentie", deviation.consequence(), LONGEST_TEXT, here.at("consequentie"));
        Texts.prose("de bijsturing", deviation.correctiveAction(), LONGEST_TEXT, here.at("bijsturing"));
    }

    private static void nothingToExplain(Content.OfPerformance content, Faults faults) {
        if (!content.constraints().isEmpty()) {
            faults.at("kaders").add("niet-bij-groen", "Laat de kaders weg bij GROEN, of kies ORANJE of ROOD.");
        }
        if (content.deviation() != null) {
            faults.at("afwijking").add("niet-bij-groen", "Laat de afwijking weg bij GROEN, of kies ORANJE of ROOD.");
        }
    }

    private static void check(List<Bullet> bullets, Faults faults) {
        if (bullets.isEmpty()) {
            faults.add("verplicht", "Schrijf minstens één punt op.");
        }
        atMost(MOST_BULLETS, bullets, faults);
        for (int i = 0; i < bullets.size(); i++) {
            Bullet bullet = bullets.get(i);
            Texts.prose("de tekst", bullet.text(), LONGEST_TEXT, faults.at(i).at("tekst"));
            Faults under = faults.at(i).at("onderliggend");
            atMost(MOST_DETAILS, bullet.details(), under);
            for (int j = 0; j < bullet.details().size(); j++) {
                Texts.prose("de tekst", bullet.details().get(j), LONGEST_TEXT, under.at(j));
            }
        }
    }

    static void atMost(int most, List<?> points, Faults faults) {
        if (points.size() > most) {
            faults.add("te-veel",
                    "Schrijf hier hooguit %d punten op; het zijn er nu %d.".formatted(most, points.size()));
        }
    }
}
