package nl.voortgang.query.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.voortgang.query.intake.Advances;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers a question from one snapshot of one organisation's rows. This is the one place where a transaction is bound to
 * an organisation; row-level security shows it nothing else, whatever a question forgets. That the snapshot is one is the
 * reader's role's doing ({@code db/roles.sql}), which saves asking and setting it in each transaction.
 */
@Component
public final class Reading {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Another instance may take in what is waited for, and then nobody tells. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final Duration BETWEEN_LONG_LOOKS = Duration.ofSeconds(1);

    /** Also to the generation of the tables that serves at the moment of the snapshot. */
    private static final String BIND = """
            SELECT set_config('voortgang.organisation', :organisation, true),
                set_config('search_path', control.serving() || ', public', true)""";

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Advances advances;
    private final Clock clock;

    public Reading(DataSource dataSource, Advances advances, Clock clock) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transactions.setReadOnly(true);
        this.jdbc = JdbcClient.create(new NamedParameterJdbcTemplate(dataSource), ColumnValues.conversion());
        this.advances = advances;
        this.clock = clock;
    }

    /** @throws NotYet when what the answer must have seen does not arrive in time */
    public <T> T answer(Asked asked, Function<View, T> question) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (true) {
            var advance = advances.next(asked.caller().organisation());
            T answer = look(asked, question);
            if (answer != null) {
                return answer;
            }
            if (asked.atLeast() != null && Instant.now().isAfter(latest)) {
                throw new NotYet(asked.atLeast());
            }
            // no connection in hand, so that waiting costs others nothing
            advance.copy().completeOnTimeout(null, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS).join();
        }
    }

    /** The answer as soon as there is one; empty when there is none within the patience. */
    public <T> Optional<T> awaited(Asked asked, Duration patience, Function<View, Optional<T>> question) {
        Instant latest = Instant.now().plus(patience);
        while (true) {
            var advance = advances.next(asked.caller().organisation());
            Optional<T> answer = look(asked, question);
            if (answer != null && answer.isPresent() || Instant.now().isAfter(latest)) {
                return answer == null ? Optional.empty() : answer;
            }
            advance.copy().completeOnTimeout(null, BETWEEN_LONG_LOOKS.toMillis(), TimeUnit.MILLISECONDS).join();
        }
    }

    /** Null when it is too early. */
    private <T> @Nullable T look(Asked asked, Function<View, T> question) {
        return transactions.execute(_ -> {
            jdbc.sql(BIND).param("organisation", asked.caller().organisation().value()).query().singleRow();
            var view = new View(jdbc, asked, clock);
            return view.hasSeen(asked.atLeast()) ? question.apply(view) : null;
        });
    }
}
