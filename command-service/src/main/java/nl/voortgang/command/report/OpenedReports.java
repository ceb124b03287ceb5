package nl.voortgang.command.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read from the event itself: it is asked for seldom, and a report opens once. */
@Component
class OpenedReports implements OpenedTrees {

    private final JdbcClient jdbc;

    OpenedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Integer> versionFor(OrganisationId organisation, ReportId report) {
        return jdbc.sql("SELECT payload FROM event WHERE aggregate_id = ? AND type = ?")
                .params(report.aggregateId(organisation), EventTypes.nameOf(Opened.class))
                .query((row, number) -> opened(row).goalTreeVersion())
                .optional();
    }

    private static Opened opened(ResultSet row) throws SQLException {
        return (Opened) ContractJson.read(row.getBytes("payload"), Opened.class);
    }
}
