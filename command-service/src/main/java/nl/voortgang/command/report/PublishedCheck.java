package nl.voortgang.command.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.goaltree.Codes;
import nl.voortgang.command.input.Dates;
import nl.voortgang.command.input.Texts;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.PublishedProgramme.OfPerformance;
import nl.voortgang.contract.report.PublishedProgramme.OfPolicyArea;

/** Finds what is wrong with a report that was published earlier: in itself, and held against the tree of its year. */
final class PublishedCheck {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_BULLETS = 50;
    private static final int MOST_DETAILS = 20;
    private static final int MOST_PERFORMANCES = 200;

    private PublishedCheck() {}

    static void check(PublishedReport report, Faults faults) {
        if (report.ordinal() < 1 || report.ordinal() > 9) {
            faults.at("volgnummer").add("buiten-bereik", "Kies een volgnummer van 1 tot en met 9.");
        }
        Texts.line("de naam", report.title(), 200, faults.at("naam"));
        Dates.plausible(report.referenceDate(), faults.at("peildatum"));
        Texts.line("de bron", report.source(), 200, faults.at("bron"));
        Faults at = faults.at("programma");
        bullets(report.programme().stateOfAffairs(), at.at("standVanZaken"));
        performances(report.programme().performances(), at.at("prestaties"));
        policyAreas(report.programme().policyAreas(), at.at("beleidsterreinen"));
    }

    private static void bullets(List<Bullet> bullets, Faults faults) {
        atMost(MOST_BULLETS, bullets, faults);
        for (int i = 0; i < bullets.size(); i++) {
            Texts.prose("de tekst", bullets.get(i).text(), LONGEST_TEXT, faults.at(i).at("tekst"));
            Faults under = faults.at(i).at("onderliggend");
            List<String> details = bullets.get(i).details();
            atMost(MOST_DETAILS, details, under);
            for (int j = 0; j < details.size(); j++) {
                Texts.prose("de tekst", details.get(j), LONGEST_TEXT, under.at(j));
            }
        }
    }

    private static void performances(List<OfPerformance> performances, Faults faults) {
        atMost(MOST_PERFORMANCES, performances, faults);
        var seen = new HashSet<PerformanceCode>();
        for (int i = 0; i < performances.size(); i++) {
            OfPerformance each = performances.get(i);
            Texts.optional("de toelichting", each.explanation(), LONGEST_TEXT, faults.at(i).at("toelichting"));
            if (!seen.add(each.code())) {
                faults.at(i).at("code").add("dubbel", "Noem prestatie %s maar één keer.".formatted(each.code()));
            }
        }
    }

    private static void policyAreas(List<OfPolicyArea> areas, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < areas.size(); i++) {
            OfPolicyArea each = areas.get(i);
            Texts.prose("de toelichting", each.explanation(), LONGEST_TEXT, faults.at(i).at("toelichting"));
            if (!seen.add(Codes.canonical(each.code()))) {
                faults.at(i).at("code").add("dubbel", "Noem beleidsterrein %s maar één keer.".formatted(each.code()));
            }
        }
    }

    private static void atMost(int most, List<?> parts, Faults faults) {
        if (parts.size() > most) {
            faults.add("te-veel", "Neem er hier hooguit %d op; het zijn er nu %d.".formatted(most, parts.size()));
        }
    }

    /** @param tree of the year of the report */
    static void against(List<Programme> tree, PublishedReport report, Faults faults) {
        PublishedProgramme programme = report.programme();
        Optional<Programme> known = tree.stream().filter(each -> each.number() == programme.number()).findFirst();
        if (known.isEmpty()) {
            faults.at("nummer").add("onbekend",
                    "Programma %d staat niet in de doelenboom van %s. Lees het daar eerst in."
                            .formatted(programme.number(), report.budgetYear()));
            return;
        }
        Set<PerformanceCode> performances = known.get().performances().map(Performance::code)
                .collect(Collectors.toSet());
        Set<String> areas = known.get().policyAreas().stream().map(PolicyArea::code).collect(Collectors.toSet());
        for (int i = 0; i < programme.performances().size(); i++) {
            PerformanceCode code = programme.performances().get(i).code();
            if (!performances.contains(code)) {
                unknown("Prestatie " + code, report, faults.at("prestaties").at(i));
            }
        }
        for (int i = 0; i < programme.policyAreas().size(); i++) {
            String code = programme.policyAreas().get(i).code();
            if (!areas.contains(Codes.canonical(code))) {
                unknown("Beleidsterrein " + code, report, faults.at("beleidsterreinen").at(i));
            }
        }
    }

    private static void unknown(String part, PublishedReport report, Faults faults) {
        faults.at("code").add("onbekend", "%s staat niet bij programma %d in de doelenboom van %s. Verbeter de code."
                .formatted(part, report.programme().number(), report.budgetYear()));
    }
}
