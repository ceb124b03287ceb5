package nl.voortgang.command.goaltree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;

/** Finds everything that makes a tree unsound, from its programmes down to its performances. */
final class TreeCheck {

    private static final int MOST_PROGRAMMES = 99;

    private TreeCheck() {}

    /** @param portfolios those that exist */
    static void check(List<Programme> programmes, Set<PortfolioCode> portfolios,
            Function<Programme, GoalTreeEvent> recorded, Faults faults) {
        if (programmes.isEmpty()) {
            faults.add("verplicht", "Neem minstens één programma op.");
        }
        if (programmes.size() > MOST_PROGRAMMES) {
            faults.add("te-veel", "Neem hooguit %d programma’s op.".formatted(MOST_PROGRAMMES));
        }
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            Faults here = faults.at(i);
            if (!numbers.add(programme.number())) {
                here.at("nummer").add("dubbel", "Gebruik nummer %d maar één keer.".formatted(programme.number()));
            }
            int before = here.count();
            new ProgrammeCheck(programme, portfolios).check(here);
            if (here.count() == before) {
                EncodedSize.check(recorded.apply(programme), here);
            }
        }
    }
}
