package nl.voortgang.command.bulkapproval;

import static nl.voortgang.command.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.input.Dates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A holder whose term ends at midnight, in the middle of a bulk approval")
class MidnightTest {

    private final CommandDatabase own = CommandDatabase.fresh();

    @Test
    void approves_what_was_decided_on_before_midnight_and_is_refused_the_rest() throws SQLException {
        try (Instance service = Api.start(own, MovableClock.class)) {
            Many leiden = Many.opened(Municipality.of(own, service.port()), 6).reviewed();
            assertThat(leiden.town().karin().post("/v1/portefeuilles/veiligheid/termijnen/" + TODAY.minusYears(1)
                    + "/beeindigingen", "{\"totEnMet\": \"" + TODAY + "\"}").status()).isEqualTo(201);
            MovableClock clock = service.bean(MovableClock.class);
            clock.moveTo(TODAY, LocalTime.of(23, 55));
            Connection gate = gateBefore("2A1.3");
            Api.Answer accepted = leiden.request();
            await().atMost(Many.PATIENCE).until(this::somebodyWaits);
            clock.moveTo(TODAY.plusDays(1), LocalTime.MIDNIGHT);
            gate.close();
            JsonNode progress = leiden.finished(accepted);

            assertThat(Many.outcomes(progress)).containsExactly("2A1.1 GEACCORDEERD", "2A1.2 GEACCORDEERD",
                    "2A1.3 GEACCORDEERD", "2A1.4 termijn-afgelopen", "2A1.5 termijn-afgelopen",
                    "2A1.6 termijn-afgelopen");
            assertThat(progress.path("statusmeldingen").path(3).path("probleem").path("detail").asString())
                    .startsWith("U hield portefeuille ‘veiligheid’ tot en met " + Dates.inFull(TODAY) + ".");
            assertThat(leiden.approvals()).containsExactly("2A1.1", "2A1.2", "2A1.3");
        }
    }

    /** Its approval is decided, but not committed until the connection is closed. */
    private Connection gateBefore(String subject) throws SQLException {
        Connection gate = own.connect("postgres");
        try (var statement = gate.createStatement()) {
            statement.execute("""
                    CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_advisory_xact_lock_shared(1); RETURN NEW; END';
                    CREATE TRIGGER gate BEFORE INSERT ON event FOR EACH ROW
                    WHEN (NEW.type LIKE '%%.geaccordeerd.v1' AND NEW.aggregate_id LIKE '%%-%s')
                    EXECUTE FUNCTION wait_at_gate();
                    SELECT pg_advisory_lock(1)""".formatted(subject));
        }
        return gate;
    }

    private boolean somebodyWaits() {
        return own.superuser().sql("SELECT count(*) FROM pg_locks WHERE NOT granted AND objid = 1")
                .query(Integer.class).single() == 1;
    }
}
