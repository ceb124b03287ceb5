package nl.voortgang.query.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import nl.voortgang.query.reading.Query;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;

/** Changes that a caller may read, in the order of the ledger. */
public final class Changes {

    private static final String EACH = """
            SELECT c.position, c.event_id, c.type, c.subject, c.subject_version, c.budget_year, c.report,
                c.status_update, c.programme, c.performance, c.portfolio, c.actor, c.on_behalf_of, c.at, c.payload
            """;

    private Changes() {}

    static Page<RecordedChange> page(Search search, Paging paging, View view) {
        return paging.page(read(search.sql(view, EACH, "ORDER BY c.position LIMIT :size OFFSET :offset")
                .with("size", paging.size()).with("offset", paging.offset())), search.count(view));
    }

    /** At most so many of them, from the first one after a position. */
    static List<RecordedChange> after(long position, int size, Search search, View view) {
        return read(search.sql(view, EACH, "AND c.position > :after ORDER BY c.position LIMIT :size")
                .with("after", position).with("size", size));
    }

    /** Empty when there is none at that position, or not for the caller. */
    public static Optional<RecordedChange> one(long position, View view) {
        return read(view.sql(EACH + Search.VISIBLE + "AND c.position = :position").with("position", position)).stream()
                .findFirst();
    }

    /**
     * The nearest position before another one.
     *
     * @param along which changes, as a condition on a change {@code c} that may name {@code :value}
     */
    public static Optional<Long> before(long position, String along, String value, View view) {
        return nearest("c.position < :position AND " + along + " ORDER BY c.position DESC", position, value, view);
    }

    /** The nearest position after another one, as {@link #before}. */
    public static Optional<Long> after(long position, String along, String value, View view) {
        return nearest("c.position > :position AND " + along + " ORDER BY c.position", position, value, view);
    }

    private static Optional<Long> nearest(String condition, long position, String value, View view) {
        return view.sql("SELECT c.position " + Search.VISIBLE + "AND " + condition + " LIMIT 1")
                .with("position", position).with("value", value).one(Long.class);
    }

    private static List<RecordedChange> read(Query query) {
        return query.list(Found.class).stream().map(Found::change).toList();
    }

    private record Found(long position, UUID eventId, String type, String subject, int subjectVersion,
            @Nullable Integer budgetYear, @Nullable ReportId report, @Nullable StatusUpdateId statusUpdate,
            @Nullable Integer programme, @Nullable String performance, @Nullable PortfolioCode portfolio,
            PersonId actor, @Nullable PersonId onBehalfOf, Instant at, byte[] payload) {

        RecordedChange change() {
            Sentence sentence = Sentence.of(ContractJson.read(payload, EventTypes.named(type).orElseThrow()));
            return new RecordedChange(position, eventId, type, Kinds.of(type), sentence.text(), sentence.parts(),
                    subject, subjectVersion, budgetYear, report, statusUpdate, programme, performance, portfolio,
                    actor, onBehalfOf, at, new String(payload, StandardCharsets.UTF_8));
        }
    }
}
