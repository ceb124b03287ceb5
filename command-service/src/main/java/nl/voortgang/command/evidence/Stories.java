package nl.voortgang.command.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.voortgang.apirules.Caller;
import nl.voortgang.command.ledger.LeafOfRow;
import nl.voortgang.command.statusupdate.OwnUpdates;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what belongs in a bundle; to be asked in a transaction of its organisation. */
@Repository
class Stories {

    private final JdbcClient jdbc;
    private final OwnUpdates ownUpdates;

    Stories(JdbcClient jdbc, OwnUpdates ownUpdates) {
        this.jdbc = jdbc;
        this.ownUpdates = ownUpdates;
    }

    /** All its status updates in all reports in which it has this code; to who does not oversee everything, their own. */
    Optional<Story> ofPerformance(Caller caller, PerformanceCode code) {
        return caller.oversees()
                ? Optional.of(new Story(caller.organisation(), "prestatie " + code, """
                        l.aggregate_id IN (SELECT aggregate_id FROM requested_update
                            WHERE organisation = :organisation AND subject = :subject)""",
                        Map.of("subject", code.value())))
                : ofOwnUpdates(caller, code);
    }

    /** Says which reports it is about, since nothing tells whether these are all. */
    private Optional<Story> ofOwnUpdates(Caller caller, PerformanceCode code) {
        List<Update> own = jdbc.sql("""
                SELECT report, aggregate_id FROM requested_update WHERE organisation = ? AND subject = ?
                ORDER BY report""").params(caller.organisation().value(), code.value())
                .query((row, number) -> new Update(row.getString("report"), row.getString("aggregate_id"))).stream()
                .filter(update -> ownUpdates.include(update.aggregateId(), caller)).toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Story(caller.organisation(),
                        "prestatie " + code + " in "
                                + own.stream().map(Update::report).collect(Collectors.joining(", ")),
                        "l.aggregate_id IN (:updates)",
                        Map.of("updates", own.stream().map(Update::aggregateId).toList())));
    }

    private record Update(String report, String aggregateId) {}

    /** One alone, of a performance or of a programme. */
    Optional<Story> ofStatusUpdate(Caller caller, StatusUpdateId update) {
        String aggregateId = update.aggregateId(caller.organisation());
        return caller.oversees() || ownUpdates.include(aggregateId, caller)
                ? Optional.of(new Story(caller.organisation(), "statusmelding " + update,
                        "l.aggregate_id = :aggregate", Map.of("aggregate", aggregateId)))
                : Optional.empty();
    }

    /** Itself and all status updates that it asked for. */
    Story ofReport(OrganisationId organisation, ReportId report) {
        return new Story(organisation, "voortgangsrapportage " + report, """
                (l.aggregate_id = :aggregate OR l.aggregate_id IN (SELECT aggregate_id FROM requested_update
                    WHERE organisation = :organisation AND report = :report))""",
                Map.of("aggregate", report.aggregateId(organisation), "report", report.toString()));
    }

    /** From the first event of these days up to the last one, with all that came between them. */
    Story ofPeriod(OrganisationId organisation, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                SELECT coalesce(min(position), 0) AS first, coalesce(max(position), -1) AS last
                FROM event e JOIN ledger l USING (organisation, aggregate_id, sequence)
                WHERE e.organisation = ? AND e.time_stamp >= ? AND e.time_stamp < ?""")
                .params(organisation.value(), midnight(from), midnight(until.plusDays(1)))
                .query((row, number) -> new Story(organisation, "periode " + from + " tot en met " + until,
                        "l.position BETWEEN :first AND :last",
                        Map.of("first", row.getLong("first"), "last", row.getLong("last"))))
                .single();
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Act.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    /** At most so many of its events after a position and up to another one, in order. */
    List<Recorded> page(Story story, long after, long until, int most) {
        return jdbc.sql("""
                SELECT l.position, e.event_id, e.type, e.time_stamp, e.payload
                FROM ledger l JOIN event e USING (aggregate_id, sequence)
                WHERE l.organisation = :organisation AND l.position > :after AND l.position <= :until AND %s
                ORDER BY l.position LIMIT :most""".formatted(story.condition()))
                .params(story.parameters()).param("organisation", story.organisation().value()).param("after", after)
                .param("until", until).param("most", most)
                .query((row, number) -> new Recorded(LeafOfRow.leaf(row), row.getBytes("payload"))).list();
    }
}
