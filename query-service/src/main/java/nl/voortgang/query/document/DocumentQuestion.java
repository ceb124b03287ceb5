package nl.voortgang.query.document;

import static nl.voortgang.query.reading.Visibility.ADOPTED;

import java.util.List;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.document.ReportDocument.Programme;
import nl.voortgang.query.integrity.Checkpoints;
import nl.voortgang.query.reading.View;
import nl.voortgang.query.report.Report;
import nl.voortgang.query.report.Reports;

record DocumentQuestion(ReportId id, Audience audience, Checkpoints checkpoints) {

    /** An erratum that runs changes nothing yet; that a report is taken over again, or its year's tree, does. */
    private static final String LAST_CHANGE = """
            SELECT max(position) FROM (
                SELECT valid_from AS position FROM progress_report
                WHERE id = :id AND valid_from <= :at AND :at < valid_to
                UNION ALL
                SELECT min(h.valid_from) FROM status_update u JOIN status_update h USING (report, subject, said_position)
                WHERE u.report = :id AND u.valid_from <= :at AND :at < u.valid_to GROUP BY u.subject
                UNION ALL
                SELECT u.valid_from FROM status_update u JOIN progress_report r ON r.id = u.report
                WHERE u.report = :id AND NOT %s AND u.valid_from <= :at AND :at < u.valid_to
                    AND r.valid_from <= :at AND :at < r.valid_to
                UNION ALL
                SELECT valid_from FROM imported_programme WHERE report = :id AND valid_from <= :at AND :at < valid_to
                UNION ALL
                SELECT t.valid_from FROM goal_tree t JOIN progress_report r USING (budget_year)
                WHERE r.id = :id AND r.state = 'IMPORTED' AND t.valid_from <= :at AND :at < t.valid_to
                    AND r.valid_from <= :at AND :at < r.valid_to
            ) changes"""
            .formatted(ADOPTED);

    /** @throws NotFound when there is no such report for this audience */
    ReportDocument ask(View now) {
        Report report = Reports.one(now, id, audience.mayRead)
                .orElseThrow(() -> new NotFound("Voortgangsrapportage " + id + " bestaat niet, of niet voor u."));
        long position = now.sql(LAST_CHANGE).with("id", id).one(Long.class).orElseThrow();
        View view = now.asOf(position);
        List<Programme> programmes = report.state() == Report.State.IMPORTED
                ? new TakenOver(report, view).programmes()
                : new Decided(report, audience, view).programmes();
        return new ReportDocument(ReportDocument.SCHEMA, now.caller().organisation(), id, report.name(),
                report.budgetYear(), report.ordinal(), report.referenceDate(), report.state(),
                report.state() == Report.State.IMPORTED, position, checkpoints.covering(position, now).orElse(null),
                report.adoption(), report.sending(), report.publication(), Counting.together(programmes), programmes);
    }

    /** @throws NotFound when the report has no such programme */
    static Programme programme(ReportDocument document, int number) {
        return document.programmes().stream().filter(programme -> programme.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("Voortgangsrapportage %s heeft geen programma %d."
                        .formatted(document.id(), number)));
    }
}
