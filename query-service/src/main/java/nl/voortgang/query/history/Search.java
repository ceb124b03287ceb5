package nl.voortgang.query.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.reading.Query;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.reading.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are looked for; null asks for all. A controller method gets it by having a parameter of this type.
 *
 * @param person who acted, on whose behalf, or whom the change names
 * @param types the public names of events; empty asks for all
 * @param from the first day, in the municipality
 * @param until the last day
 * @param text words that are written in it, as they are typed in a search box
 */
record Search(@Nullable PerformanceCode performance, @Nullable ReportId report, @Nullable StatusUpdateId statusUpdate,
        @Nullable Integer programme, @Nullable PersonId person, Set<String> types, @Nullable LocalDate from,
        @Nullable LocalDate until, @Nullable String text) {

    /**
     * A change of an update is read by who takes part in that update; of a programme's branch of the tree, by its
     * controller; of a portfolio, by its holder; and any change by whom it names, a substitute or a new author for
     * instance. What is about nothing but people's acts, a bulk approval, is read by who did it.
     */
    static final String VISIBLE = """
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
            """.formatted(Visibility.OVERSEES, Visibility.TAKES_PART, Visibility.ACTS_FOR);

    private static final String SOUGHT = VISIBLE + """
                AND (CAST(:performance AS text) IS NULL OR c.performance = :performance)
                AND (CAST(:report AS text) IS NULL OR c.report = :report)
                AND (CAST(:subject AS text) IS NULL OR c.subject = :subject)
                AND (CAST(:programme AS integer) IS NULL OR c.programme = :programme)
                AND (CAST(:sought AS text) IS NULL OR :sought IN (c.actor, c.on_behalf_of)
                    OR :sought = ANY (c.named))
                AND (CAST(:types AS text) IS NULL OR c.type = ANY (string_to_array(:types, ' ')))
                AND (CAST(:from AS timestamptz) IS NULL OR c.at >= :from)
                AND (CAST(:until AS timestamptz) IS NULL OR c.at < :until)
                AND (CAST(:text AS text) IS NULL OR c.words @@ websearch_to_tsquery('dutch', :text))
            """;

    long count(View view) {
        return sql(view, "SELECT count(*) ", "").count();
    }

    /** @param select what of a change {@code c}. @param rest of the query, from the next condition on */
    Query sql(View view, String select, String rest) {
        return view.sql(select + SOUGHT + rest).with("performance", performance).with("report", report)
                .with("subject", subject(view)).with("programme", programme).with("sought", person)
                .with("types", types.isEmpty() ? null : String.join(" ", types)).with("from", start(from))
                .with("until", until == null ? null : start(until.plusDays(1))).with("text", text);
    }

    private @Nullable String subject(View view) {
        return statusUpdate == null ? null : statusUpdate.aggregateId(view.caller().organisation());
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Act.ZONE).toOffsetDateTime();
    }
}
