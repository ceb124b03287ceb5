package nl.voortgang.query.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import nl.voortgang.query.reading.Query;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.reading.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; null asks for all.
 *
 * @param person who acted, on whose behalf, or whom the change names
 * @param from the first day, in the municipality
 * @param until the last day
 */
record HistoryQuestion(@Nullable PerformanceCode performance, @Nullable ReportId report, @Nullable PersonId person,
        @Nullable StatusUpdateId statusUpdate, @Nullable LocalDate from, @Nullable LocalDate until, Paging paging) {

    /**
     * A change of an update is read by who takes part in that update; of a programme's branch of the tree, by its
     * controller; of a portfolio, by its holder; and any change by whom it names, a substitute or a new author for
     * instance. What is about nothing but people's acts, a bulk approval, is read by who did it.
     */
    private static final String SOUGHT = """
            FROM change c
            LEFT JOIN status_update u ON u.report = c.report
                AND u.subject = COALESCE(c.performance, 'programma-' || c.programme)
                AND u.valid_from <= :at AND :at < u.valid_to
            LEFT JOIN portfolio_term t ON t.portfolio = COALESCE(u.portfolio, c.portfolio)
                AND t.first_day <= :today AND (t.last_day IS NULL OR :today <= t.last_day)
                AND t.valid_from <= :at AND :at < t.valid_to
            WHERE c.position <= :at
                AND (%s OR %s OR c.report IS NULL AND c.programme IS NOT NULL AND 'CONTROLLER' = ANY (:roles)
                    AND EXISTS (SELECT FROM programme g JOIN goal_tree b USING (budget_year, tree_version)
                        WHERE g.budget_year = c.budget_year AND g.number = c.programme AND g.controller = ANY (%s)
                            AND g.valid_from <= :at AND :at < g.valid_to AND b.valid_from <= :at AND :at < b.valid_to)
                    OR :person = ANY (c.named)
                    OR c.budget_year IS NULL AND c.portfolio IS NULL AND :person IN (c.actor, c.on_behalf_of))
                AND (CAST(:performance AS text) IS NULL OR c.performance = :performance)
                AND (CAST(:report AS text) IS NULL OR c.report = :report)
                AND (CAST(:sought AS text) IS NULL OR :sought IN (c.actor, c.on_behalf_of)
                    OR :sought = ANY (c.named))
                AND (CAST(:subject AS text) IS NULL OR c.subject = :subject)
                AND (CAST(:from AS timestamptz) IS NULL OR c.at >= :from)
                AND (CAST(:until AS timestamptz) IS NULL OR c.at < :until)
            """.formatted(Visibility.OVERSEES, Visibility.TAKES_PART, Visibility.ACTS_FOR);

    /** In the order of the ledger. */
    Page<RecordedChange> ask(View view) {
        long total = sql(view, "SELECT count(*) " + SOUGHT).count();
        return paging.page(sql(view, """
                SELECT c.position, c.event_id, c.type, c.subject_version, c.budget_year, c.report, c.status_update,
                    c.programme, c.performance, c.portfolio, c.actor, c.on_behalf_of, c.at, c.payload
                """ + SOUGHT + "ORDER BY c.position LIMIT :size OFFSET :offset")
                .with("size", paging.size()).with("offset", paging.offset()).list(Found.class).stream()
                .map(Found::change).toList(), total);
    }

    private Query sql(View view, String query) {
        return view.sql(query).with("performance", performance).with("report", report)
                .with("sought", person).with("subject", subject(view)).with("from", start(from))
                .with("until", until == null ? null : start(until.plusDays(1)));
    }

    private @Nullable String subject(View view) {
        return statusUpdate == null ? null : statusUpdate.aggregateId(view.caller().organisation());
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Act.ZONE).toOffsetDateTime();
    }

    private record Found(long position, UUID eventId, String type, int subjectVersion, @Nullable Integer budgetYear,
            @Nullable ReportId report, @Nullable StatusUpdateId statusUpdate, @Nullable Integer programme,
            @Nullable String performance, @Nullable PortfolioCode portfolio, PersonId actor,
            @Nullable PersonId onBehalfOf, Instant at, byte[] payload) {

        RecordedChange change() {
            Sentence sentence = Sentence.of(ContractJson.read(payload, EventTypes.named(type).orElseThrow()));
            return new RecordedChange(position, eventId, type, sentence.text(), sentence.parts(), subjectVersion,
                    budgetYear, report,
                    statusUpdate, programme, performance, portfolio, actor, onBehalfOf, at,
                    new String(payload, StandardCharsets.UTF_8));
        }
    }
}
