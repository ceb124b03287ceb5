package nl.voortgang.query.replay;

import java.time.Instant;
import java.util.Optional;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.Erratum;
import nl.voortgang.query.statusupdate.State;
import org.jspecify.annotations.Nullable;

/**
 * How a status update stands at a position, for whoever may know of the event there.
 *
 * @param remark of the last review or return
 * @param errata how many were issued
 */
record Standing(int version, State state, PersonId author, PersonId controller, PortfolioCode portfolio, boolean late,
        @Nullable TrafficLight light, @Nullable ContentHash contentHash, @Nullable String reasonForLateness,
        @Nullable Decision submitted, @Nullable Decision reviewed, @Nullable Decision approved, @Nullable String remark,
        @Nullable Integer errata, @Nullable Erratum erratum) {

    record Decision(PersonId by, @Nullable PersonId onBehalfOf, Instant at) {

        static @Nullable Decision of(@Nullable PersonId by, @Nullable PersonId onBehalfOf, @Nullable Instant at) {
            return by == null || at == null ? null : new Decision(by, onBehalfOf, at);
        }
    }

    /** Empty before it is asked for. */
    static Optional<Standing> of(StatusUpdateId id, View view) {
        return view.sql("""
                SELECT version, state, author, controller, portfolio, late, light, content_hash, reason_for_lateness,
                    submitter, submitted_at, reviewer, reviewed_on_behalf_of, reviewed_at, approver,
                    approved_on_behalf_of, approved_at, remark, errata,
                    CASE WHEN erratum_runs THEN 'RUNNING' WHEN errata > 0 THEN 'DONE' END AS erratum
                FROM status_update
                WHERE report = :report AND subject = :subject AND valid_from <= :at AND :at < valid_to""")
                .with("report", id.report()).with("subject", id.subject()).one(Found.class).map(Found::standing);
    }

    private record Found(int version, State state, PersonId author, PersonId controller, PortfolioCode portfolio,
            boolean late, @Nullable TrafficLight light, @Nullable ContentHash contentHash,
            @Nullable String reasonForLateness, @Nullable PersonId submitter, @Nullable Instant submittedAt,
            @Nullable PersonId reviewer, @Nullable PersonId reviewedOnBehalfOf, @Nullable Instant reviewedAt,
            @Nullable PersonId approver, @Nullable PersonId approvedOnBehalfOf, @Nullable Instant approvedAt,
            @Nullable String remark, @Nullable Integer errata, @Nullable Erratum erratum) {

        Standing standing() {
            return new Standing(version, state, author, controller, portfolio, late, light, contentHash,
                    reasonForLateness, Decision.of(submitter, null, submittedAt),
                    Decision.of(reviewer, reviewedOnBehalfOf, reviewedAt),
                    Decision.of(approver, approvedOnBehalfOf, approvedAt), remark, errata, erratum);
        }
    }
}
