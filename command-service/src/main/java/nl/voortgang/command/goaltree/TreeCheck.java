package nl.voortgang.command.goaltree;

import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.voortgang.apirules.Faults;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;

/** Finds everything that makes a tree unsound, from its programmes down to its performances. */
final class TreeCheck {

    private static final int MOST_PROGRAMMES = 99;

    private TreeCheck() {}

    /**
     * @param exists which portfolios there are
     * @param lastYear what its performances may go on with
     * @param whole finds what is wrong with a programme that has no fault in itself
     */
    static void check(List<Programme> programmes, Predicate<PortfolioCode> exists, LastYear lastYear,
            BiConsumer<Programme, Faults> whole, Faults faults) {
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
            new ProgrammeCheck(programme, exists, lastYear).check(here);
            if (here.count() == before) {
                whole.accept(programme, here);
            }
        }
    }
}
