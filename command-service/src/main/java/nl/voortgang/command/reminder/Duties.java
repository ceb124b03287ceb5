package nl.voortgang.command.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.statusupdate.Turn;
import nl.voortgang.command.statusupdate.Turns;
import nl.voortgang.command.substitution.Substitutes;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has to do what in a report on a day. */
@Component
class Duties {

    private final Turns turns;
    private final PortfolioTerms terms;
    private final Substitutes substitutes;

    Duties(Turns turns, PortfolioTerms terms, Substitutes substitutes) {
        this.turns = turns;
        this.terms = terms;
        this.substitutes = substitutes;
    }

    List<Duty> on(LocalDate day, OrganisationId organisation, ReportId report) {
        Map<PersonId, PersonId> replaced = substitutes.on(organisation, day);
        var holders = new HashMap<PortfolioCode, Optional<PersonId>>();
        return turns.of(organisation, report).stream().map(turn -> {
            Task task = Task.next(turn.state());
            PersonId responsible = switch (task) {
                case SUBMIT -> turn.author();
                case REVIEW -> turn.controller();
                case APPROVE -> holders.computeIfAbsent(turn.portfolio(),
                        portfolio -> terms.of(organisation, portfolio).holderOn(day)).orElse(null);
                case OVERVIEW -> throw new IllegalStateException("no step");
            };
            return task == Task.SUBMIT ? new Duty(turn.subject(), task, responsible, null)
                    : duty(turn, task, responsible, replaced);
        }).toList();
    }

    /** A substitute whom four eyes forbid the step is of no use; then it stays with the one replaced. */
    private static Duty duty(Turn turn, Task task, @Nullable PersonId responsible,
            Map<PersonId, PersonId> replaced) {
        PersonId substitute = responsible == null ? null : replaced.get(responsible);
        return substitute == null || turn.barred().contains(substitute)
                ? new Duty(turn.subject(), task, responsible, null)
                : new Duty(turn.subject(), task, substitute, responsible);
    }
}
