package nl.voortgang.command.goaltree;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Function;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;

/** Finds what is wrong under a programme: each code must fit its parent, and nothing may be empty or double. */
record BranchCheck(Predicate<PortfolioCode> exists, LastYear lastYear) {

    void check(Programme programme, Faults faults) {
        each(programme.policyAreas(), PolicyArea::code, "Neem in het programma minstens één beleidsterrein op.", faults,
                (area, here) -> check(area, Integer.toString(programme.number()), here));
    }

    private void check(PolicyArea area, String programme, Faults faults) {
        if (!Codes.isPolicyArea(area.code())) {
            faults.at("code").add("ongeldig", "De code van een beleidsterrein ziet eruit als 2A.");
        } else if (!Codes.programmeOf(area.code()).equals(programme)) {
            misfit(faults, area.code(), "programma " + programme, programme + "A");
        }
        Texts.line("de naam", area.name(), 200, faults.at("naam"));
        each(area.goals(), Goal::code, "Neem in het beleidsterrein minstens één doel op.", faults.at("doelen"),
                (goal, here) -> check(goal, area.code(), here));
    }

    private void check(Goal goal, String area, Faults faults) {
        if (!Codes.isGoal(goal.code())) {
            faults.at("code").add("ongeldig", "De code van een doel ziet eruit als 2A1.");
        } else if (Codes.isPolicyArea(area) && !Codes.policyAreaOf(goal.code()).equals(area)) {
            misfit(faults, goal.code(), "beleidsterrein " + area, area + "1");
        }
        Texts.line("de naam", goal.name(), 200, faults.at("naam"));
        each(goal.performances(), performance -> performance.code().value(),
                "Neem bij het doel minstens één prestatie op.", faults.at("prestaties"),
                (performance, here) -> check(performance, goal.code(), here));
    }

    private void check(Performance performance, String goal, Faults faults) {
        if (Codes.isGoal(goal) && !performance.code().goal().equals(goal)) {
            misfit(faults, performance.code().value(), "doel " + goal, goal + ".1");
        }
        Texts.line("de naam", performance.name(), 200, faults.at("naam"));
        PortfolioCode portfolio = performance.portfolio();
        if (portfolio != null && !exists.test(portfolio)) {
            faults.at("portefeuille").add("onbekend",
                    "De portefeuille ‘%s’ bestaat niet. Stel haar eerst in of kies een andere.".formatted(portfolio));
        }
        new ContinuesCheck(lastYear).check(performance.continues(), faults.at("voortzettingVan"));
    }

    private static void misfit(Faults faults, String code, String parent, String example) {
        faults.at("code").add("past-niet",
                "De code %s hoort niet bij %s; daar past een code bij als %s.".formatted(code, parent, example));
    }

    private interface Check<T> {
        void check(T part, Faults faults);
    }

    private static <T> void each(List<T> parts, Function<T, String> code, String whenEmpty, Faults faults,
            Check<T> check) {
        if (parts.isEmpty()) {
            faults.add("verplicht", whenEmpty);
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            T part = parts.get(i);
            check.check(part, faults.at(i));
            if (!codes.add(code.apply(part))) {
                faults.at(i).at("code").add("dubbel",
                        "Gebruik de code %s maar één keer.".formatted(code.apply(part)));
            }
        }
    }
}
