package nl.voortgang.command.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.voortgang.command.goaltree.OpenReports;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.Deadlines;
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
        return jdbc.sql("""
                SELECT phase, submission, review, approval, college FROM report_calendar
                WHERE organisation = ? AND report = ?""")
                .params(organisation.value(), report.toString())
                .query((row, number) -> new ReportCalendar(Phase.valueOf(row.getString("phase")),
                        new Deadlines(row.getObject("submission", LocalDate.class),
                                row.getObject("review", LocalDate.class), row.getObject("approval", LocalDate.class),
                                row.getObject("college", LocalDate.class))))
                .optional();
    }

    @Override
    public List<ReportId> of(OrganisationId organisation, GoalTreeId goalTree) {
        return jdbc.sql("""
                SELECT report FROM report_calendar
                WHERE organisation = ? AND phase = 'OPEN' AND starts_with(report, ?) ORDER BY report""")
                .params(organisation.value(), goalTree + "-")
                .query((row, number) -> ReportId.parse(row.getString(1))).list();
    }

    @EventHandler
    void on(ProgressReportEvent event) {
        switch (event) {
            case ProgressReportEvent.Planned e -> planned(e);
            case ProgressReportEvent.Opened _,ProgressReportEvent.RevertedToOpen _ -> phase(event, Phase.OPEN);
            case ProgressReportEvent.Rescheduled e -> rescheduled(e);
            case ProgressReportEvent.Compiled _ -> phase(event, Phase.COMPILED);
            case ProgressReportEvent.Cancelled _ -> phase(event, Phase.CANCELLED);
            case ProgressReportEvent.Adopted _ -> phase(event, Phase.ADOPTED);
            case ProgressReportEvent.SentToCouncil _ -> phase(event, Phase.SENT_TO_COUNCIL);
            case ProgressReportEvent.Published _ -> phase(event, Phase.PUBLISHED);
            case ProgressReportEvent.Reminded _,ProgressReportEvent.ProgrammeImported _ -> {}
        }
    }

    private void planned(ProgressReportEvent.Planned e) {
        Deadlines days = e.deadlines();
        jdbc.sql("""
                INSERT INTO report_calendar (organisation, report, phase, submission, review, approval, college)
                VALUES (?, ?, 'PLANNED', ?, ?, ?, ?)""").params(e.organisation().value(), e.report().toString(),
                days.submission(), days.review(), days.approval(), days.college()).update();
    }

    private void rescheduled(ProgressReportEvent.Rescheduled e) {
        Deadlines days = e.deadlines();
        jdbc.sql("""
                UPDATE report_calendar SET submission = ?, review = ?, approval = ?, college = ?
                WHERE organisation = ? AND report = ?""").params(days.submission(), days.review(), days.approval(),
                days.college(), e.organisation().value(), e.report().toString()).update();
    }

    private void phase(ProgressReportEvent event, Phase phase) {
        jdbc.sql("UPDATE report_calendar SET phase = ? WHERE organisation = ? AND report = ?")
                .params(phase.name(), event.organisation().value(), event.report().toString()).update();
    }
}
