package nl.voortgang.query.statusupdate;

import static nl.voortgang.query.line.ReportBefore.withBefore;

import java.util.List;
import java.util.Optional;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.difference.Differences;
import nl.voortgang.query.difference.Said;
import nl.voortgang.query.line.Earlier;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.statusupdate.Comparison.Against;
import nl.voortgang.query.statusupdate.Past.Version;
import org.jspecify.annotations.Nullable;

/**
 * What changed in an update: between two of its versions, or with what the report before says.
 *
 * @param from the number of a version; null asks for the report before
 * @param to the number of a version; null asks for what is submitted now
 */
record ComparisonQuestion(StatusUpdateId id, @Nullable Integer from, @Nullable Integer to) {

    private static final String ONE = withBefore("report = :report AND subject = :subject")
            + """
                    SELECT v.concerned, v.submitted_position, b.texts_before FROM visible v LEFT JOIN before b USING (report, subject)
                    WHERE v.report = :report AND v.subject = :subject""";

    /** @throws NotFound when there is no such update or version for the caller, or nothing is submitted */
    Comparison ask(View view) {
        Found found = view.sql(ONE).with("report", id.report()).with("subject", id.subject()).one(Found.class)
                .orElseThrow(() -> new NotFound("Statusmelding " + id + " bestaat niet, of niet voor u."));
        Past past = Past.of(id, view);
        List<Version> versions = found.concerned ? past.versions() : List.of();
        Version now = to == null ? found.current(past) : version(versions, to);
        Said said = Said.of(now.content());
        Integer number = found.concerned ? Integer.valueOf(now.number()) : null;
        return new Comparison(id, number, from == null
                ? found.before(view).stream().map(it -> new Against(it.report(), it.subject(), null, it.imported(),
                        Differences.between(it.said(), said))).toList()
                : List.of(new Against(id.report(), id.subject(), from, false,
                        Differences.between(Said.of(version(versions, from).content()), said))));
    }

    private Version version(List<Version> versions, int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst().orElseThrow(
                () -> new NotFound("Statusmelding %s heeft geen versie %d, of niet voor u.".formatted(id, number)));
    }

    private record Found(boolean concerned, @Nullable Long submittedPosition, @Nullable String textsBefore) {

        Version current(Past past) {
            return Optional.ofNullable(submittedPosition).flatMap(it -> Optional.ofNullable(past.submittedAt(it)))
                    .orElseThrow(() -> new NotFound("Van deze statusmelding is nu niets ingediend."));
        }

        List<Earlier> before(View view) {
            return textsBefore == null
                    ? List.of()
                    : Earlier.read(List.of(textsBefore), view).getOrDefault(textsBefore, List.of());
        }
    }
}
