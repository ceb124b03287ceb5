package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.PublishedProgramme.OfPerformance;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.contract.wire.EventTypes;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Facts that a later version of the service needs")
class LaterFactsTest {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final ReportId REPORT = ReportId.parse("2022-2");
    private static final Act ACT = Act.of(new PersonId("p-karin"), Instant.parse("2022-09-01T09:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    private final CommandDatabase database = CommandDatabase.ofVersion("2");

    @Test
    void follow_from_what_had_happened_before_it() {
        JdbcClient superuser = database.superuser();
        superuser.sql("""
                INSERT INTO report_calendar (organisation, report, open, submission)
                VALUES ('leiden', '2022-2', true, '2022-09-01')""").update();
        write(new ProgressReportEvent.Planned(LEIDEN, REPORT, "2e VGR", DAY,
                new Deadlines(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3)), ACT));
        write(requested("2022-2-programma-2"));
        write(requested("2022-2-2A1.1"));
        write(imported(light("2A1.1", TrafficLight.RED), light("2A1.2", TrafficLight.RED)), 1);
        write(imported(light("2A1.1", TrafficLight.ORANGE), light("2A1.3", null)), 2);
        database.migrate();

        assertThat(superuser
                .sql("SELECT concat_ws(' ', phase, submission, review, approval, college) FROM report_calendar")
                .query(String.class).single()).isEqualTo("OPEN 2022-09-01 2022-09-02 2022-09-03 2022-09-04");
        assertThat(
                superuser.sql("SELECT concat_ws(' ', report, subject, aggregate_id) FROM requested_update ORDER BY 1")
                        .query(String.class).list())
                .containsExactly("2022-2 2A1.1 statusmelding-leiden-2022-2-2A1.1",
                        "2022-2 programma-2 statusmelding-leiden-2022-2-programma-2");
        assertThat(superuser.sql("SELECT concat_ws(' ', report, performance, light) FROM imported_light ORDER BY 1")
                .query(String.class).list()).containsExactly("2022-1 2A1.1 ORANGE", "2022-1 2A1.3");
    }

    private static ProgressReportEvent imported(OfPerformance... performances) {
        return new ProgressReportEvent.ProgrammeImported(LEIDEN, ReportId.parse("2022-1"), "1e VGR", null, "website",
                new PublishedProgramme(2, List.of(), List.of(performances), List.of()), ACT);
    }

    private static OfPerformance light(String code, @Nullable TrafficLight light) {
        return new OfPerformance(new PerformanceCode(code), light, null);
    }

    private static StatusUpdateEvent requested(String id) {
        return new StatusUpdateEvent.Requested(LEIDEN, StatusUpdateId.parse(id), new PersonId("p-mieke"),
                new PersonId("p-farida"), new PortfolioCode("veiligheid"), ACT);
    }

    private void write(Event event) {
        write(event, 0);
    }

    private void write(Event event, int sequence) {
        database.superuser().sql("""
                INSERT INTO event (event_id, organisation, aggregate_id, sequence, type, time_stamp, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), "leiden", event.aggregateId(), sequence,
                EventTypes.nameOf(event.getClass()), OffsetDateTime.ofInstant(ACT.at(), ZoneOffset.UTC),
                ContractJson.write(event)).update();
    }
}
