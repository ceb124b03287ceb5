package nl.voortgang.query.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.history.Sentence.Part;
import org.jspecify.annotations.Nullable;

/**
 * One line of the change history.
 *
 * @param position in the organisation's ledger, from 1
 * @param type the event's public name
 * @param kind what it is looked for by, {@code statusmelding.ingediend}
 * @param sentence what happened, for a person to read; people by their pseudonyms
 * @param parts the same sentence, in which a page can put names
 * @param subject the thing it happened to, by the id of its events
 * @param version how many events the thing it happened to had with this one
 * @param data the event itself, as it was decided and stored
 */
public record RecordedChange(long position, UUID id, String type, String kind, String sentence, List<Part> parts,
        String subject, int version,
        @Nullable Integer budgetYear,
        @Nullable ReportId report, @Nullable StatusUpdateId statusUpdate, @Nullable Integer programme,
        @Nullable String performance, @Nullable PortfolioCode portfolio, PersonId by, @Nullable PersonId onBehalfOf,
        Instant at, @JsonRawValue String data) {}
