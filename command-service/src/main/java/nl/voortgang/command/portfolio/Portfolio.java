package nl.voortgang.command.portfolio;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.portfolio.PortfolioRules.ENDS_EARLIER;
import static nl.voortgang.command.portfolio.PortfolioRules.NAMED_OTHERWISE;
import static nl.voortgang.command.portfolio.PortfolioRules.TERMS_OVERLAP;
import static nl.voortgang.command.portfolio.PortfolioRules.TRANSFERRED_IN_PAST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.portfolio.PortfolioState.InUse;
import nl.voortgang.command.portfolio.PortfolioState.NotEstablished;
import nl.voortgang.contract.portfolio.PortfolioEvent;

/** The whole life of a portfolio, on one page. */
final class Portfolio {

    private Portfolio() {}

    static List<PortfolioEvent> decide(PortfolioCommand.Establish command, PortfolioState state) {
        var faults = new Faults();
        PortfolioCheck.name(command.name(), faults);
        faults.refuseIfAny();
        return switch (state) {
            case NotEstablished _ -> List.of(new PortfolioEvent.Established(command.organisation(),
                    command.portfolio(), command.name(), command.act()));
            case InUse inUse when inUse.name().equals(command.name()) -> List.of();
            case InUse inUse -> throw NAMED_OTHERWISE.refusal(inUse.name());
        };
    }

    static List<PortfolioEvent> decide(PortfolioCommand.AppointHolder command, PortfolioState state) {
        InUse portfolio = inUse(state, command);
        var faults = new Faults();
        PortfolioCheck.days(command.from(), command.until(), faults);
        faults.refuseIfAny();
        var term = new Term(command.holder(), command.from(), command.until());
        portfolio.terms().overlapping(term).ifPresent(taken -> {
            throw TERMS_OVERLAP.refusal(taken.days());
        });
        return List.of(new PortfolioEvent.HolderAppointed(command.organisation(), command.portfolio(),
                command.holder(), command.from(), command.until(), command.act()));
    }

    static List<PortfolioEvent> decide(PortfolioCommand.EndTerm command, PortfolioState state) {
        Term term = inUse(state, command).terms().beginningOn(command.from()).orElseThrow(() -> new NotFound(
                "Er begint geen termijn op %s. Noem de eerste dag van de termijn.".formatted(inFull(command.from()))));
        var faults = new Faults();
        PortfolioCheck.days(command.from(), command.until(), faults);
        faults.refuseIfAny();
        LocalDate lastDay = term.until();
        if (lastDay != null && lastDay.isBefore(command.until())) {
            throw ENDS_EARLIER.refusal(inFull(lastDay));
        }
        if (command.until().equals(lastDay)) {
            return List.of();
        }
        return List.of(new PortfolioEvent.HolderTermEnded(command.organisation(), command.portfolio(), term.holder(),
                term.from(), command.until(), command.act()));
    }

    /**
     * Both halves of a change of holder, or neither: the term that runs on {@code from} ends the day before. Who holds it on
     * that day already gives no event.
     */
    static List<PortfolioEvent> decide(PortfolioCommand.Transfer command, PortfolioState state) {
        Terms terms = inUse(state, command).terms();
        var faults = new Faults();
        PortfolioCheck.days(command.from(), null, faults);
        faults.refuseIfAny();
        if (command.from().isBefore(command.act().day())) {
            throw TRANSFERRED_IN_PAST.refusal(inFull(command.act().day()));
        }
        Optional<Term> held = terms.on(command.from());
        if (held.filter(term -> term.holder().equals(command.holder())).isPresent()) {
            return List.of();
        }
        Optional<PortfolioEvent> ended = held.filter(term -> term.from().isBefore(command.from()))
                .map(term -> new PortfolioEvent.HolderTermEnded(command.organisation(), command.portfolio(),
                        term.holder(), term.from(), command.from().minusDays(1), command.act()));
        PortfolioState free = ended.map(event -> after(state, event)).orElse(state);
        var appoint = new PortfolioCommand.AppointHolder(command.organisation(), command.portfolio(), command.holder(),
                command.from(), null, command.act());
        return Stream.concat(ended.stream(), decide(appoint, free).stream()).toList();
    }

    static PortfolioState after(PortfolioState before, PortfolioEvent event) {
        Terms terms = before instanceof InUse inUse ? inUse.terms() : Terms.NONE;
        String name = before instanceof InUse inUse ? inUse.name() : "";
        return switch (event) {
            case PortfolioEvent.Established e -> new InUse(e.name(), terms);
            case PortfolioEvent.HolderAppointed e ->
                new InUse(name, terms.with(new Term(e.holder(), e.from(), e.until())));
            case PortfolioEvent.HolderTermEnded e ->
                new InUse(name, terms.with(new Term(e.holder(), e.from(), e.until())));
        };
    }

    private static InUse inUse(PortfolioState state, PortfolioCommand command) {
        return switch (state) {
            case InUse inUse -> inUse;
            case NotEstablished _ ->
                throw new NotFound(
                        "De portefeuille ‘%s’ bestaat niet. Stel haar eerst in.".formatted(command.portfolio()));
        };
    }
}
