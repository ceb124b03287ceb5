package nl.voortgang.command.statusupdate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.statusupdate.StatusUpdateState.Asked;
import nl.voortgang.command.statusupdate.StatusUpdateState.Assignment;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The status updates whose history is somebody's own to read: of who writes them, reviews them, or holds their portfolio
 * today, and of who replaces one of the latter two today. To be asked in a transaction of the caller's organisation.
 */
@Component
public class OwnUpdates {

    private static final String ASSIGNMENTS = """
            SELECT type, payload FROM event WHERE organisation = ? AND aggregate_id = ? AND type IN (?, ?)
            ORDER BY sequence""";

    private final JdbcClient jdbc;
    private final PortfolioTerms terms;
    private final StandIns standIns;
    private final InstantSource clock;

    OwnUpdates(JdbcClient jdbc, PortfolioTerms terms, StandIns standIns, InstantSource clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** @param aggregateId of a status update; what is none is nobody's own */
    public boolean include(String aggregateId, Caller caller) {
        return state(caller.organisation(), aggregateId) instanceof Asked it && isOwn(it.assignment(), caller);
    }

    private StatusUpdateState state(OrganisationId organisation, String aggregateId) {
        List<StatusUpdateEvent> assignments = jdbc.sql(ASSIGNMENTS)
                .params(organisation.value(), aggregateId, EventTypes.nameOf(StatusUpdateEvent.Requested.class),
                        EventTypes.nameOf(StatusUpdateEvent.Reassigned.class))
                .query((row, number) -> (StatusUpdateEvent) ContractJson.read(row.getBytes("payload"),
                        EventTypes.named(row.getString("type")).orElseThrow()))
                .list();
        StatusUpdateState state = new StatusUpdateState.NotRequested();
        for (StatusUpdateEvent assignment : assignments) {
            state = StatusUpdate.after(state, assignment);
        }
        return state;
    }

    private boolean isOwn(Assignment assignment, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.ZONE);
        Set<PersonId> actsFor = new HashSet<>(standIns.of(caller.organisation(), caller.person()).on(today));
        actsFor.add(caller.person());
        return caller.is(Role.AUTHOR) && assignment.author().equals(caller.person())
                || caller.is(Role.CONTROLLER) && actsFor.contains(assignment.controller())
                || caller.is(Role.PORTFOLIO_HOLDER) && terms.of(caller.organisation(), assignment.portfolio())
                        .holderOn(today).filter(actsFor::contains).isPresent();
    }
}
