package nl.voortgang.query.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.voortgang.apirules.Links.Link;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.difference.Differences;
import nl.voortgang.query.difference.Said;
import nl.voortgang.query.history.Changes;
import nl.voortgang.query.history.RecordedChange;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.replay.Replay.Altered;
import nl.voortgang.query.replay.Replay.Step;
import nl.voortgang.query.replay.Replay.Steps;
import nl.voortgang.query.report.Report;
import nl.voortgang.query.report.Reports;
import nl.voortgang.query.statusupdate.Past;
import org.jspecify.annotations.Nullable;

record ReplayQuestion(long position, Alterations alterations) {

    /** @throws NotFound when there is no change at that position for the caller */
    Replay ask(View view) {
        RecordedChange change = Changes.one(position, view)
                .orElseThrow(() -> new NotFound("Wijziging " + position + " bestaat niet, of niet voor u."));
        Steps steps = steps(change, view);
        return new Replay(change, altered(change, view.asOf(position - 1), view.asOf(position)),
                change.statusUpdate() == null ? null : rewritten(change.statusUpdate(), view.asOf(position)), steps,
                links(change, steps.ledger()));
    }

    private List<Altered> altered(RecordedChange change, View before, View after) {
        StatusUpdateId update = change.statusUpdate();
        if (update != null) {
            return alterations.between(Standing.of(update, before), Standing.of(update, after));
        }
        ReportId report = change.report();
        return report == null ? List.of() : alterations.between(report(report, before), report(report, after));
    }

    private static Optional<Report> report(ReportId id, View view) {
        return Reports.one(view, id, "true");
    }

    /** Only of the text that is submitted at this very position. */
    private @Nullable Differences rewritten(StatusUpdateId id, View view) {
        Past past = Past.of(id, view);
        Past.Version now = past.submittedAt(position);
        Past.Version before = now == null ? null : past.before(now);
        return now == null || before == null
                ? null
                : Differences.between(Said.of(before.content()), Said.of(now.content()));
    }

    private Steps steps(RecordedChange change, View view) {
        String performance = change.performance();
        ReportId report = change.report();
        return new Steps(step("true", "", view), step("c.subject = :value", change.subject(), view),
                performance == null ? null : step("c.performance = :value", performance, view),
                report == null ? null : step("c.report = :value", report.toString(), view));
    }

    private Step step(String along, String value, View view) {
        return new Step(Changes.before(position, along, value, view).orElse(null),
                Changes.after(position, along, value, view).orElse(null));
    }

    private Map<String, Link> links(RecordedChange change, Step ledger) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", new Link("/v1/wijzigingen/" + position));
        link(links, "prev", "/v1/wijzigingen/%s", ledger.previous());
        link(links, "next", "/v1/wijzigingen/%s", ledger.next());
        link(links, "statusmelding", "/v1/statusmeldingen/%s?opPositie=" + position, change.statusUpdate());
        link(links, "voortgangsrapportage", "/v1/voortgangsrapportages/%s?opPositie=" + position, change.report());
        link(links, "statusmatrix", "/v1/statusmatrix?begrotingsjaar=%s&opPositie=" + position, change.budgetYear());
        return links;
    }

    private static void link(Map<String, Link> links, String name, String address, @Nullable Object to) {
        if (to != null) {
            links.put(name, new Link(address.formatted(Objects.toString(to))));
        }
    }
}
