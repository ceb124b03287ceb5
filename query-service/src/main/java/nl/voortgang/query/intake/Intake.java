package nl.voortgang.query.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.query.versions.Projection;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a batch of records: rows, positions and offsets in one transaction. */
final class Intake {

    private final TransactionOperations transaction;
    private final Standings standings;
    private final Offsets offsets;
    private final Applying applying;
    private final Clock clock;
    /** At which position a gap was met once. Forgotten by a restart, which reads again anyway. */
    private final ConcurrentMap<OrganisationId, Long> suspected = new ConcurrentHashMap<>();

    /** Into the tables that serve. */
    Intake(DataSource database, List<Projection<?, ?>> projections, Clock clock) {
        this(database, projections, clock, new Serving(database));
    }

    /** @param transaction decides which tables they are */
    Intake(DataSource database, List<Projection<?, ?>> projections, Clock clock, TransactionOperations transaction) {
        var savepoint = new TransactionTemplate(new JdbcTransactionManager(database));
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var jdbc = new JdbcTemplate(database);
        this.transaction = transaction;
        this.standings = new Standings(jdbc);
        this.offsets = new Offsets(jdbc);
        this.applying = new Applying(projections, jdbc, savepoint);
        this.clock = clock;
    }

    /**
     * Applies what can be applied and writes down what cannot.
     *
     * @throws DataAccessException when the database is in trouble; nothing has happened then
     */
    Taken take(UUID topic, List<Stretch> stretches) {
        var arrivals = Arrivals.in(stretches);
        Taken taken;
        try {
            taken = transaction.execute(_ -> take(topic, stretches, arrivals, applying::together));
        } catch (DataAccessException refused) {
            if (!Applying.isAboutRows(refused)) {
                throw refused;
            }
            taken = transaction.execute(_ -> take(topic, stretches, arrivals, applying::apart));
        }
        taken.settled().forEach(this::remember);
        return taken;
    }

    private Taken take(UUID topic, List<Stretch> stretches, Arrivals arrivals, UnaryOperator<List<Run>> apply) {
        var runs = standings.lock(arrivals.byOrganisation().keySet()).stream()
                .map(standing -> Run.of(standing, arrivals.of(standing.organisation())))
                .filter(run -> run.advances() || run.block() != null)
                .toList();
        var settled = apply.apply(runs).stream()
                .map(run -> Settled.of(run, wasSuspected(run), clock.instant()))
                .toList();
        var taken = new Taken(settled, stretches, arrivals.strays());
        standings.save(settled.stream().filter(Settled::changed).map(Settled::standing).toList());
        offsets.save(topic, taken.applied());
        return taken;
    }

    private boolean wasSuspected(Run run) {
        Long position = suspected.get(run.standing().organisation());
        return position != null && position == run.reached().position();
    }

    private void remember(Settled settled) {
        if (settled.suspected()) {
            suspected.put(settled.organisation(), settled.standing().position());
        } else {
            suspected.remove(settled.organisation());
        }
    }
}
