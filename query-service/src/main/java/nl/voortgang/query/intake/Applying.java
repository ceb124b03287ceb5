package nl.voortgang.query.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.voortgang.query.versions.Fold;
import nl.voortgang.query.versions.Inapplicable;
import nl.voortgang.query.versions.Projection;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Brings runs into the tables, within a transaction of its caller's. */
final class Applying {

    /** Classes of SQL states that speak of a row, not of the database: data exceptions, broken constraints, limits. */
    private static final Set<String> ABOUT_ROWS = Set.of("22", "23", "54");

    private final List<Projection<?, ?>> projections;
    private final JdbcTemplate jdbc;
    private final TransactionOperations savepoint;

    /** @param savepoint undoes what fails within it and nothing else */
    Applying(List<Projection<?, ?>> projections, JdbcTemplate jdbc, TransactionOperations savepoint) {
        this.projections = projections;
        this.jdbc = jdbc;
        this.savepoint = savepoint;
    }

    /**
     * Applies all runs as one set; a run with an event that does not fit stops there.
     *
     * @throws DataAccessException when PostgreSQL refuses; the transaction is lost then
     */
    List<Run> together(List<Run> runs) {
        var entries = runs.stream().flatMap(run -> run.entries().stream()).toList();
        var fold = Fold.over(entries, projections, jdbc);
        var applied = runs.stream().map(run -> apply(run, fold)).toList();
        fold.write();
        return applied;
    }

    private static Run apply(Run run, Fold fold) {
        for (int made = 0; made < run.steps().size(); made++) {
            try {
                fold.apply(run.steps().get(made).entry());
            } catch (Inapplicable unfit) {
                return run.stoppedAfter(made, Obstacle.INAPPLICABLE, String.valueOf(unfit.getMessage()));
            } catch (RuntimeException unfit) {
                // its message may quote the event
                return run.stoppedAfter(made, Obstacle.INAPPLICABLE, unfit.getClass().getName());
            }
        }
        return run;
    }

    /** Applies run by run and, where PostgreSQL refuses, step by step, to stop before the one that it refuses. */
    List<Run> apart(List<Run> runs) {
        return runs.stream().map(run -> {
            try {
                return alone(run);
            } catch (DataAccessException refused) {
                onlyAboutRows(refused);
                return stepByStep(run);
            }
        }).toList();
    }

    private Run stepByStep(Run run) {
        for (int made = 0; made < run.steps().size(); made++) {
            try {
                Run.Block block = alone(run.step(made)).block();
                if (block != null) {
                    return run.stoppedAfter(made, block.obstacle(), block.detail());
                }
            } catch (DataAccessException refused) {
                return run.stoppedAfter(made, Obstacle.REFUSED_BY_DATABASE, "SQL state " + onlyAboutRows(refused));
            }
        }
        return run;
    }

    private Run alone(Run run) {
        return savepoint.execute(_ -> together(List.of(run)).getFirst());
    }

    static boolean isAboutRows(DataAccessException refused) {
        return ABOUT_ROWS.contains(sqlState(refused).substring(0, 2));
    }

    private static String onlyAboutRows(DataAccessException refused) {
        if (!isAboutRows(refused)) {
            throw refused;
        }
        return sqlState(refused);
    }

    private static String sqlState(DataAccessException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                && cause.getSQLState() != null ? cause.getSQLState() : "unknown";
    }
}
