package nl.voortgang.command.statusupdate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.voortgang.command.report.ImportedLights;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The report before is the last one that was about the performance: of the same budget year, or else of the year before. It
 * may be one of our own, unless that was cancelled, or one that was published before this system was in use.
 */
@Component
class EarlierLights implements LightsBefore {

    private final StatusUpdateFacts asked;
    private final StatusUpdates updates;
    private final ReportCalendars calendars;
    private final ImportedLights imported;
    private final YearBefore yearBefore;

    EarlierLights(StatusUpdateFacts asked, StatusUpdates updates, ReportCalendars calendars, ImportedLights imported,
            YearBefore yearBefore) {
        this.asked = asked;
        this.updates = updates;
        this.calendars = calendars;
        this.imported = imported;
        this.yearBefore = yearBefore;
    }

    @Override
    public List<Light> of(OrganisationId organisation, StatusUpdateId update) {
        var here = new YearBefore.Place(update.report().goalTree(), update.subject());
        Light sameYear = last(organisation, here, update.report().ordinal() - 1);
        List<YearBefore.Place> then = sameYear.report() == null ? yearBefore.of(organisation, update) : List.of();
        return then.isEmpty()
                ? List.of(sameYear)
                : then.stream().map(place -> last(organisation, place, YearBefore.MOST_REPORTS)).toList();
    }

    /** @param ordinal of the last report that may be it */
    private Light last(OrganisationId organisation, YearBefore.Place place, int ordinal) {
        List<ReportId> reports = IntStream.iterate(ordinal, it -> it >= 1, it -> it - 1)
                .mapToObj(it -> new ReportId(place.year(), it)).toList();
        Map<ReportId, Optional<TrafficLight>> published = imported.of(organisation, place.subject(), reports);
        Set<ReportId> own = asked.asking(organisation, place.subject(), reports);
        for (ReportId report : reports) {
            if (published.containsKey(report)) {
                return new Light(place.subject(), report, published.get(report).orElse(null));
            }
            if (own.contains(report) && counts(organisation, report)) {
                return new Light(place.subject(), report,
                        approved(organisation, new StatusUpdateId(report, place.subject())));
            }
        }
        return new Light(place.subject(), null, null);
    }

    private boolean counts(OrganisationId organisation, ReportId report) {
        return calendars.of(organisation, report).filter(it -> it.phase() != Phase.CANCELLED).isPresent();
    }

    private @Nullable TrafficLight approved(OrganisationId organisation, StatusUpdateId update) {
        return updates.approvedText(organisation, update)
                .map(content -> content instanceof Content.OfPerformance it ? it.light() : null).orElse(null);
    }
}
