package nl.voortgang.command.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.PublishedProgramme.OfPerformance;
import nl.voortgang.contract.report.ReportId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code imported_light}. */
@Component
class ImportedLightFacts implements ImportedLights {

    private final JdbcClient jdbc;

    ImportedLightFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ReportId, Optional<TrafficLight>> of(OrganisationId organisation, Subject subject,
            Collection<ReportId> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        var lights = new HashMap<ReportId, Optional<TrafficLight>>();
        jdbc.sql("""
                SELECT report, light FROM imported_light
                WHERE organisation = :organisation AND report IN (:reports) AND performance = :subject""")
                .param("organisation", organisation.value()).param("subject", subject.toString())
                .param("reports", reports.stream().map(ReportId::toString).toList())
                .query(row -> {
                    lights.put(ReportId.parse(row.getString("report")), light(row));
                });
        return lights;
    }

    private static Optional<TrafficLight> light(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("light")).map(TrafficLight::valueOf);
    }

    /** A programme that is imported again says all there is to say of it. */
    @EventHandler
    void on(ProgrammeImported event) {
        int programme = event.programme().number();
        jdbc.sql("DELETE FROM imported_light WHERE organisation = ? AND report = ? AND programme = ?")
                .params(event.organisation().value(), event.report().toString(), programme).update();
        event.programme().performances().forEach(each -> keep(event, programme, each));
    }

    private void keep(ProgrammeImported event, int programme, OfPerformance performance) {
        TrafficLight light = performance.light();
        jdbc.sql("""
                INSERT INTO imported_light (organisation, report, performance, programme, light)
                VALUES (:organisation, :report, :performance, :programme, :light)""")
                .param("organisation", event.organisation().value()).param("report", event.report().toString())
                .param("performance", performance.code().value()).param("programme", programme)
                .param("light", light == null ? null : light.name(), Types.VARCHAR).update();
    }
}
