package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.voortgang.apirules.Fault;
import nl.voortgang.command.goaltree.GoalTreeVersion;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.goaltree.Subject;
import org.jspecify.annotations.Nullable;

/** Finds for which subjects nobody writes, reviews or approves; the performances of a programme share its controller. */
final class MissingPeople {

    private final Function<PortfolioCode, Terms> terms;
    private final LocalDate day;
    private final Map<PortfolioCode, Boolean> held = new HashMap<>();
    private final List<Fault> missing = new ArrayList<>();

    private MissingPeople(Function<PortfolioCode, Terms> terms, LocalDate day) {
        this.terms = terms;
        this.day = day;
    }

    /** @return all of them, each at its subject, such as {@code 2A1.1} or {@code programma-2} */
    static List<Fault> in(GoalTreeVersion tree, Function<PortfolioCode, Terms> terms, LocalDate day) {
        var search = new MissingPeople(terms, day);
        tree.programmes().forEach(search::search);
        return search.missing;
    }

    private void search(Programme programme) {
        var subject = new Subject.OfProgramme(programme.number());
        String name = "Programma %d %s".formatted(programme.number(), programme.name());
        author(programme.author(), subject, name);
        if (programme.controller() == null) {
            add(subject, "controller-ontbreekt", name + " heeft geen controller; wijs er een aan.");
        }
        holder(programme.portfolio(), subject, name);
        programme.performances().forEach(performance -> {
            var one = new Subject.OfPerformance(performance.code());
            String itsName = "Prestatie %s %s".formatted(performance.code(), performance.name());
            author(performance.author(), one, itsName);
            holder(performance.portfolio(), one, itsName);
        });
    }

    private void author(@Nullable PersonId author, Subject subject, String name) {
        if (author == null) {
            add(subject, "opsteller-ontbreekt", name + " heeft geen opsteller; wijs er een aan.");
        }
    }

    private void holder(@Nullable PortfolioCode portfolio, Subject subject, String name) {
        if (portfolio == null) {
            add(subject, "portefeuille-ontbreekt", name + " heeft geen portefeuille; wijs er een toe.");
        } else if (!held.computeIfAbsent(portfolio, each -> terms.apply(each).holderOn(day).isPresent())) {
            add(subject, "houder-ontbreekt",
                    "%s valt onder portefeuille ‘%s’, die vandaag niemand houdt; benoem een houder."
                            .formatted(name, portfolio));
        }
    }

    private void add(Subject subject, String rule, String message) {
        missing.add(new Fault(subject.toString(), rule, message));
    }
}
