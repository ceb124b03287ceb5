package nl.voortgang.command.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.voortgang.command.goaltree.OpenReports;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ReportId;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code report_calendar}. */
@Component
class ReportFacts implements ReportCalendars, OpenReports, OpenCalendars {

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
                        deadlines(row)))
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

    @Override
    public List<OpenCalendar> of(OrganisationId organisation) {
        return jdbc.sql("""
                SELECT report, name, goal_tree_version, submission, review, approval, college, open_since
                FROM report_calendar WHERE organisation = ? AND phase = 'OPEN' ORDER BY report""")
                .param(organisation.value())
                .query((row, number) -> new OpenCalendar(ReportId.parse(row.getString("report")), row.getString("name"),
                        row.getInt("goal_tree_version"), deadlines(row),
                        row.getObject("open_since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Deadlines deadlines(ResultSet row) throws SQLException {
        return new Deadlines(row.getObject("submission", LocalDate.class), row.getObject("review", LocalDate.class),
                row.getObject("approval", LocalDate.class), row.getObject("college", LocalDate.class));
    }

    @EventHandler
    void on(ProgressReportEvent event) {
        switch (event) {
            case ProgressReportEvent.Planned e -> planned(e);
            case ProgressReportEvent.Opened e -> open(e, e.goalTreeVersion());
            case ProgressReportEvent.RevertedToOpen e -> open(e, null);
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
                INSERT INTO report_calendar (organisation, report, name, phase, submission, review, approval, college)
                VALUES (?, ?, ?, 'PLANNED', ?, ?, ?, ?)""").params(e.organisation().value(), e.report().toString(),
                e.name(), days.submission(), days.review(), days.approval(), days.college()).update();
    }

    private void rescheduled(ProgressReportEvent.Rescheduled e) {
        Deadlines days = e.deadlines();
        jdbc.sql("""
                UPDATE report_calendar SET submission = ?, review = ?, approval = ?, college = ?
                WHERE organisation = ? AND report = ?""").params(days.submission(), days.review(), days.approval(),
                days.college(), e.organisation().value(), e.report().toString()).update();
    }

    /** @param goalTreeVersion or null when it stays as it was */
    private void open(ProgressReportEvent event, @Nullable Integer goalTreeVersion) {
        jdbc.sql("""
                UPDATE report_calendar SET phase = 'OPEN', open_since = :since,
                    goal_tree_version = coalesce(:version, goal_tree_version)
                WHERE organisation = :organisation AND report = :report""")
                .param("since", event.act().at().atOffset(ZoneOffset.UTC))
                .param("version", goalTreeVersion, Types.INTEGER)
                .param("organisation", event.organisation().value()).param("report", event.report().toString())
                .update();
    }

    private void phase(ProgressReportEvent event, Phase phase) {
        jdbc.sql("UPDATE report_calendar SET phase = ? WHERE organisation = ? AND report = ?")
                .params(phase.name(), event.organisation().value(), event.report().toString()).update();
    }
}
