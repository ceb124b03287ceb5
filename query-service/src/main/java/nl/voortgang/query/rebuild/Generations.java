package nl.voortgang.query.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.integrity.Verification;
import nl.voortgang.query.integrity.Verification.Difference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The generations of the tables there are, and what becomes of each. */
@Component
final class Generations {

    private final HikariDataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Generations(@Qualifier("intake") HikariDataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** @throws RebuildUnderWay when one is being filled already */
    int begin(Source source, PersonId by) {
        try {
            return jdbc.sql("SELECT control.begin_generation(?, ?)").params(source.name(), by.value())
                    .query(Integer.class).single();
        } catch (DuplicateKeyException another) {
            throw new RebuildUnderWay();
        }
    }

    Optional<Generation> building() {
        return jdbc.sql("SELECT number, schema, source, indexed FROM control.generation WHERE state = 'BUILDING'")
                .query(Generation.class).optional();
    }

    boolean isBuilding(Generation one) {
        return building().filter(building -> building.number() == one.number()).isPresent();
    }

    void took(Generation one, int events, Duration busy) {
        jdbc.sql("""
                UPDATE control.generation SET taken = taken + ?, busy = busy + ?,
                    done = (SELECT COALESCE(sum(position), 0) FROM %s.intake),
                    total = (SELECT COALESCE(sum(position), 0) FROM %s.intake)
                WHERE number = ?""".formatted(one.schema(), serving()))
                .params(events, busy.toNanos() / 1e9, one.number()).update();
    }

    private String serving() {
        return jdbc.sql("SELECT control.serving()").query(String.class).single();
    }

    void complete(Generation one) {
        run("SELECT control.complete_generation(?)", one.number());
    }

    /** Whether the one that serves knows something of an organisation that this one does not. */
    boolean isBehind(Generation one) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM %s.intake o LEFT JOIN %s.intake n USING (organisation)
                    WHERE o.position > COALESCE(n.position, 0))""".formatted(serving(), one.schema()))
                .query(Boolean.class).single();
    }

    /** Of its rows, with what the ledger signed. */
    Verification verification(Generation one) {
        return new Verification(database, one.schema());
    }

    /** Lets no one write to the tables that serve meanwhile. */
    boolean whileNothingComesIn(BooleanSupplier work) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            run("SELECT control.hold()");
            return work.getAsBoolean();
        }));
    }

    void serve(Generation one) {
        run("SELECT control.serve(?)", one.number());
    }

    void halt(Generation one, String reason) {
        jdbc.sql("UPDATE control.generation SET state = 'HALTED', reason = ? WHERE number = ? AND state = 'BUILDING'")
                .params(reason, one.number()).update();
    }

    void halt(Generation one, Difference difference) {
        jdbc.sql("""
                UPDATE control.generation SET state = 'HALTED', reason = ?,
                    unequal_organisation = ?, unequal_from = ?, unequal_until = ?
                WHERE number = ? AND state = 'BUILDING'""")
                .params(Rebuilding.UNEQUAL, difference.organisation(), difference.from(), difference.until(),
                        one.number())
                .update();
    }

    /** @return whether there was something to resume */
    boolean resume(int number) {
        return jdbc.sql("""
                UPDATE control.generation SET state = 'BUILDING', reason = NULL,
                    unequal_organisation = NULL, unequal_from = NULL, unequal_until = NULL
                WHERE number = ? AND state = 'HALTED'""").param(number).update() == 1;
    }

    /** @return whether there was something to cancel */
    boolean cancel(int number) {
        return jdbc.sql("""
                UPDATE control.generation SET state = 'CANCELLED', ended_at = now()
                WHERE number = ? AND state IN ('BUILDING', 'HALTED')""").param(number).update() == 1;
    }

    void dropUnused() {
        run("SELECT control.drop_unused()");
    }

    private void run(String function, Object... parameters) {
        jdbc.sql(function).params(parameters).query((_, _) -> 0).list();
    }
}
