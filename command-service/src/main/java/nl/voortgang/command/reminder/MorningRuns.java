package nl.voortgang.command.reminder;

import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has the {@linkplain MorningRun morning's reminders} given in every organisation, once, by whichever instance of the service
 * comes first: on working days from 08:00 on.
 */
class MorningRuns {

    private static final Logger LOG = LoggerFactory.getLogger(MorningRuns.class);

    /** Those with an open report, and those where digests wait for the morning although no report is open any more. */
    private static final String TO_DO = """
            (SELECT organisation FROM report_calendar WHERE phase = 'OPEN'
             UNION SELECT organisation FROM mail WHERE state = 'WAITING' AND digest_day <= :today)
            EXCEPT SELECT organisation FROM reminder_run WHERE day >= :today ORDER BY organisation""";

    private final LedgerDatabase all;
    private final JdbcClient jdbc;
    private final OrganisationTransactions transactions;
    private final MorningRun run;
    private final InstantSource clock;

    MorningRuns(LedgerDatabase all, JdbcClient jdbc, OrganisationTransactions transactions, MorningRun run,
            InstantSource clock) {
        this.all = all;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.run = run;
        this.clock = clock;
    }

    /**
     * One organisation that fails does not keep the others from theirs.
     *
     * @throws RuntimeException why the first one failed
     */
    void runAll() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Act.ZONE);
        if (!Schedule.lastMorning(now).equals(today)) {
            return;
        }
        List<RuntimeException> failures = all.jdbc().sql(TO_DO).param("today", today)
                .query((row, number) -> new OrganisationId(row.getString(1))).list()
                .stream()
                .flatMap(each -> attempt(each, today, now).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private List<RuntimeException> attempt(OrganisationId organisation, LocalDate today, Instant now) {
        try {
            transactions.in(organisation, () -> runOnce(organisation, today, now));
            return List.of();
        } catch (RuntimeException failed) {
            LOG.warn("the reminders of {} for {} were not given and are tried again", organisation, today);
            return List.of(failed);
        }
    }

    /** @return whether it was not done before */
    private boolean runOnce(OrganisationId organisation, LocalDate today, Instant now) {
        jdbc.sql("INSERT INTO reminder_run (organisation) VALUES (?) ON CONFLICT DO NOTHING")
                .param(organisation.value()).update();
        LocalDate done = jdbc.sql("SELECT day FROM reminder_run WHERE organisation = ? FOR UPDATE")
                .param(organisation.value()).query(LocalDate.class).optional().orElse(null);
        if (done != null && !done.isBefore(today)) {
            return false;
        }
        run.give(organisation, done, today, now);
        jdbc.sql("UPDATE reminder_run SET day = ? WHERE organisation = ?").param(1, today, Types.DATE)
                .param(2, organisation.value()).update();
        return true;
    }
}
