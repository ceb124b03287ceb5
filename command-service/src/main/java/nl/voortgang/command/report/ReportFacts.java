package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voortgang.command.goaltree.OpenReports;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ReportId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code report_calendar}. */
@Component
class ReportFacts implements ReportCalendars, OpenReports {

    private final JdbcClient jdbc;

    ReportFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ReportCalendar> of(OrganisationId organisation, ReportId report) {
        return jdbc.sql("SELECT open, submission FROM report_calendar WHERE organisation = ? AND report = ?")
                .params(organisation.value(), report.toString())
                .query((row, number) -> new ReportCalendar(row.getBoolean("open"),
                        row.getObject("submission", LocalDate.class)))
                .optional();
    }

    @Override
    public List<ReportId> of(OrganisationId organisation, GoalTreeId goalTree) {
        return jdbc.sql("""
                SELECT report FROM report_calendar
                WHERE organisation = ? AND open AND starts_with(report, ?) ORDER BY report""")
                .params(organisation.value(), goalTree + "-")
                .query((row, number) -> ReportId.parse(row.getString(1))).list();
    }

    @EventHandler
    void on(ProgressReportEvent event) {
        switch (event) {
            case ProgressReportEvent.Planned e -> jdbc.sql("""
                    INSERT INTO report_calendar (organisation, report, open, submission) VALUES (?, ?, false, ?)""")
                    .params(e.organisation().value(), e.report().toString(), e.deadlines().submission()).update();
            case ProgressReportEvent.Opened _,ProgressReportEvent.RevertedToOpen _ -> open(event, true);
            case ProgressReportEvent.Compiled _,ProgressReportEvent.Cancelled _ -> open(event, false);
            case ProgressReportEvent.Rescheduled e ->
                jdbc.sql("UPDATE report_calendar SET submission = ? WHERE organisation = ? AND report = ?")
                        .params(e.deadlines().submission(), e.organisation().value(), e.report().toString()).update();
            case ProgressReportEvent.Adopted _,ProgressReportEvent.SentToCouncil _,ProgressReportEvent.Published _,ProgressReportEvent.ProgrammeImported _ ->
                {}
        }
    }

    private void open(ProgressReportEvent event, boolean open) {
        jdbc.sql("UPDATE report_calendar SET open = ? WHERE organisation = ? AND report = ?")
                .params(open, event.organisation().value(), event.report().toString()).update();
    }
}
