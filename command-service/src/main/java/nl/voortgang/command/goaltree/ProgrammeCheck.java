package nl.voortgang.command.goaltree;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.Texts;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a programme itself; what is under it is left to {@link BranchCheck}. */
record ProgrammeCheck(Programme programme, Predicate<PortfolioCode> exists, LastYear lastYear) {

    private static final int MOST_PERFORMANCES = 200;
    private static final int MOST_COMMITTEES = 10;

    void check(Faults faults) {
        if (programme.number() < 1 || programme.number() > 99) {
            faults.at("nummer").add("buiten-bereik", "Kies een nummer van 1 tot en met 99.");
        }
        Texts.line("de naam", programme.name(), 200, faults.at("naam"));
        Texts.optional("de missie", programme.mission(), 2000, faults.at("missie"));
        checkCommittees(programme.committees(), faults.at("commissies"));
        checkPortfolio(programme.portfolio(), faults.at("portefeuille"));
        new BranchCheck(exists, lastYear).check(programme, faults.at("beleidsterreinen"));
        if (programme.performances().count() > MOST_PERFORMANCES) {
            faults.at("beleidsterreinen").add("te-veel",
                    "Neem in een programma hooguit %d prestaties op.".formatted(MOST_PERFORMANCES));
        }
    }

    private static void checkCommittees(List<String> committees, Faults faults) {
        if (committees.isEmpty()) {
            faults.add("verplicht", "Noem minstens één commissie.");
        }
        if (committees.size() > MOST_COMMITTEES) {
            faults.add("te-veel", "Noem hooguit %d commissies.".formatted(MOST_COMMITTEES));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < committees.size(); i++) {
            Texts.line("de naam van de commissie", committees.get(i), 200, faults.at(i));
            if (!seen.add(committees.get(i))) {
                faults.at(i).add("dubbel", "Noem deze commissie maar één keer.");
            }
        }
    }

    private void checkPortfolio(@Nullable PortfolioCode portfolio, Faults faults) {
        if (portfolio == null) {
            return;
        }
        if (programme.performances().map(Performance::portfolio).filter(Objects::nonNull)
                .noneMatch(portfolio::equals)) {
            faults.add("niet-in-programma", "Kies een portefeuille die bij een prestatie van dit programma staat.");
        }
    }
}
