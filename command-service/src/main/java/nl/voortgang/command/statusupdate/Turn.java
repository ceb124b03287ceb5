package nl.voortgang.command.statusupdate;

import java.util.Set;
import nl.voortgang.command.report.UpdateState;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.portfolio.PortfolioCode;

/**
 * An update of which somebody has to do something.
 *
 * @param state not one that is {@linkplain UpdateState#decided decided}
 * @param portfolio whose holder approves it
 * @param barred who may not take the next step, for all their roles (four eyes)
 */
public record Turn(Subject subject, UpdateState state, PersonId author, PersonId controller, PortfolioCode portfolio,
        Set<PersonId> barred) {

    public Turn { barred = Set.copyOf(barred); }
}
