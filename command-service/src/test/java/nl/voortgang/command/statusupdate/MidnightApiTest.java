package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.PROGRAMME_UPDATE;
import static nl.voortgang.command.Municipality.UPDATE;
import static nl.voortgang.command.Municipality.substitution;
import static nl.voortgang.command.Municipality.term;
import static nl.voortgang.command.statusupdate.Written.BULLETS;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.input.Dates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At midnight in the municipality")
class MidnightApiTest {

    private static final LocalTime LATE = LocalTime.of(23, 59);
    /** All days lie in the past: Kafka refuses what is more than an hour ahead. */
    private static final LocalDate EVE = Municipality.TODAY.minusDays(2);
    private static final LocalDate MORNING = EVE.plusDays(1);
    private static final CommandDatabase DATABASE = CommandDatabase.fresh();

    private static Instance service;
    private static MovableClock clock;

    /** 2A1.1 and the programme wait for the holder of portfolio veiligheid. */
    private Municipality leiden;

    @BeforeAll
    static void start() {
        service = Api.start(DATABASE, MovableClock.class);
        clock = service.bean(MovableClock.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void submitAndReview() {
        clock.moveTo(EVE, LocalTime.NOON);
        leiden = Municipality.of(DATABASE, service.port()).withUpdates(EVE.plusDays(9));
        accepted(leiden.mieke().post(UPDATE + "/indieningen", GREEN.submission()));
        accepted(leiden.farida().post(UPDATE + "/beoordelingen", GREEN.seen()));
        accepted(leiden.mieke().post(PROGRAMME_UPDATE + "/indieningen", BULLETS.submission()));
        accepted(leiden.farida().post(PROGRAMME_UPDATE + "/beoordelingen", BULLETS.seen()));
    }

    @Test
    void a_substitution_begins_and_ends_by_itself() {
        accepted(leiden.mayor().post("/v1/personen/p-burgemeester/vervangingen",
                substitution("p-wethouder", MORNING, MORNING)));
        clock.moveTo(EVE, LATE);
        assertThat(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 portefeuille-niet-van-u");
        clock.moveTo(MORNING, LocalTime.MIDNIGHT);
        accepted(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()));

        clock.moveTo(MORNING.plusDays(1), LocalTime.MIDNIGHT);
        Api.Answer refused = leiden.alderman().post(PROGRAMME_UPDATE + "/accorderingen", BULLETS.seen());
        assertThat(refused.problem()).isEqualTo("409 vervanging-afgelopen");
        assertThat(refused.detail()).contains(" tot en met " + Dates.inFull(MORNING) + ".");
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-wethouder namens p-burgemeester");
    }

    @Test
    void a_portfolio_passes_to_its_next_holder_with_all_that_waits() {
        accepted(leiden.karin().post("/v1/portefeuilles/veiligheid/overdrachten", term("p-wethouder", MORNING)));
        clock.moveTo(EVE, LATE);
        assertThat(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 portefeuille-niet-van-u");
        accepted(leiden.mayor().post(UPDATE + "/accorderingen", GREEN.seen()));

        clock.moveTo(MORNING, LocalTime.MIDNIGHT);
        assertThat(leiden.mayor().post(PROGRAMME_UPDATE + "/accorderingen", BULLETS.seen()).problem())
                .isEqualTo("409 termijn-afgelopen");
        accepted(leiden.alderman().post(PROGRAMME_UPDATE + "/accorderingen", BULLETS.seen()));
        assertThat(leiden.alderman().post(UPDATE + "/accorderingen", GREEN.seen()).problem())
                .isEqualTo("409 al-geaccordeerd");
        assertThat(leiden.lastActOn(UPDATE)).isEqualTo("p-burgemeester");
        assertThat(leiden.lastActOn(PROGRAMME_UPDATE)).isEqualTo("p-wethouder");
    }

    @Test
    void a_substitute_no_longer_acts_for_who_is_no_longer_the_holder() {
        accepted(leiden.mayor().post("/v1/personen/p-burgemeester/vervangingen",
                substitution("p-loco", EVE, EVE.plusDays(9))));
        accepted(leiden.karin().post("/v1/portefeuilles/veiligheid/overdrachten", term("p-wethouder", MORNING)));
        Api.Client deputy = Api.as(service.port(), leiden.name(), "p-loco", "portefeuillehouder");
        clock.moveTo(EVE, LATE);
        accepted(deputy.post(UPDATE + "/accorderingen", GREEN.seen()));

        clock.moveTo(MORNING, LocalTime.MIDNIGHT);
        assertThat(deputy.post(PROGRAMME_UPDATE + "/accorderingen", BULLETS.seen()).problem())
                .isEqualTo("409 portefeuille-niet-van-u");
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
