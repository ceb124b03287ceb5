package nl.voortgang.query.statusupdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.query.statusupdate.Past.Remark;
import nl.voortgang.query.statusupdate.Past.Reopening;
import nl.voortgang.query.statusupdate.Past.Version;
import org.jspecify.annotations.Nullable;

/**
 * One status update with its past. Who is not concerned with it reads what an adopted report says, without how it came
 * about: no versions, remarks, reopenings or decisions, and no erratum before it is approved.
 *
 * @param version the ETag of the command side: how many acts there were
 * @param content what is submitted now, with its hash; absent before submission and after withdrawal
 * @param task what has to happen next, by whom and by when; absent once approved, and unless the report is open or an
 *            erratum runs
 * @param onBehalfOf whom a substitute whose turn it is replaces; that person may still act too
 * @param reasonMissing why the report was compiled without it
 * @param takenOverFrom the update of the report before with the very same text
 * @param versions every text that was ever submitted, oldest first
 * @param remarks of reviews and returns, oldest first
 * @param errata what the report said and what it says since, oldest first
 */
record StatusUpdate(StatusUpdateId id, ReportId report, Subject subject, String name, int programme, int version,
        State state, boolean late, PersonId author, PersonId controller, PortfolioCode portfolio, @Nullable Task task,
        @Nullable PersonId turnOf, @Nullable PersonId onBehalfOf, @Nullable LocalDate deadline,
        @Nullable Content content,
        @Nullable ContentHash contentHash, @Nullable String reasonForLateness, @Nullable String reasonMissing,
        @Nullable StatusUpdateId takenOverFrom, @Nullable Erratum erratum, @Nullable Decision submitted,
        @Nullable Decision reviewed, @Nullable Decision approved, List<Version> versions, List<Remark> remarks,
        List<Reopening> reopenings, List<Correction> errata) {

    /** @param onBehalfOf whom the reviewer or holder replaced */
    record Decision(PersonId by, @Nullable PersonId onBehalfOf, Instant at) {}
}
