package nl.voortgang.command.statusupdate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.springframework.stereotype.Component;

/**
 * What was approved about a subject in the report before: of the same budget year, or else of the year before, where the
 * subject may have had another code.
 */
@Component
class EarlierTexts {

    private final StatusUpdates updates;
    private final YearBefore yearBefore;

    EarlierTexts(StatusUpdates updates, YearBefore yearBefore) {
        this.updates = updates;
        this.yearBefore = yearBefore;
    }

    record Earlier(StatusUpdateId statusUpdate, Content content) {}

    /** The most recent one; of a performance that goes on with several, the first of those that has a text. */
    Optional<Earlier> before(OrganisationId organisation, StatusUpdateId id) {
        Stream<StatusUpdateId> thisYear = latestFirst(id.report().ordinal() - 1)
                .mapToObj(ordinal -> new StatusUpdateId(new ReportId(id.report().goalTree(), ordinal), id.subject()));
        List<YearBefore.Place> then = yearBefore.of(organisation, id);
        Stream<StatusUpdateId> lastYear = latestFirst(YearBefore.MOST_REPORTS).boxed()
                .flatMap(ordinal -> then.stream().map(place -> place.in(ordinal)));
        return Stream.concat(thisYear, lastYear).flatMap(each -> updates.approvedText(organisation, each)
                .map(content -> new Earlier(each, content)).stream()).findFirst();
    }

    private static IntStream latestFirst(int last) {
        return IntStream.iterate(last, ordinal -> ordinal >= 1, ordinal -> ordinal - 1);
    }
}
