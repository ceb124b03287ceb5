package nl.voortgang.command.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.statusupdate.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reminders from the calendar, with a mail server")
class RemindersByMailTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();
    private static final PostOffice POST = new PostOffice();

    /** Monday after the clock went back; 10 and 5 working days before it are 19 and 26 October. */
    private static final LocalDate SUBMISSION = LocalDate.of(2026, 11, 2);
    private static final LocalDate REVIEW = LocalDate.of(2026, 11, 20);
    private static final LocalDate APPROVAL = LocalDate.of(2026, 12, 11);
    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 1);
    private static final LocalDate TEN = LocalDate.of(2026, 10, 19);
    private static final LocalDate FIVE = LocalDate.of(2026, 10, 26);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private static Instance service;
    private static MovableClock clock;

    @BeforeAll
    static void start() {
        service = POST.service(DATABASE, MovableClock.class);
        clock = service.bean(MovableClock.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        POST.close();
    }

    @AfterEach
    void openAgain() {
        POST.reopen();
    }

    @ParameterizedTest(name = "until {0}, on {1} and {2}")
    @CsvSource({"2026-11-02, 2026-10-19, 2026-10-26", "2026-04-09, 2026-03-24, 2026-03-31"})
    @DisplayName("come at eight of the municipality's clock, before it is put back or forward and after")
    void at_eight(LocalDate deadline, LocalDate ten, LocalDate five) {
        Town town = town(ten.minusDays(7), deadline, deadline.plusDays(30), deadline.plusDays(60));
        clock.moveTo(ten, LocalTime.of(7, 50));
        nothingCame(town, "p-joost", 0);
        clock.moveTo(ten, EIGHT);
        town.awaitSubjects("p-joost", "Nog 10 werkdagen om 1 statusmelding in te dienen");
        clock.moveTo(five, LocalTime.of(7, 50));
        nothingCame(town, "p-joost", 1);
        clock.moveTo(five, EIGHT);
        town.awaitSubjects("p-joost", "Nog 10 werkdagen om 1 statusmelding in te dienen",
                "Nog 5 werkdagen om 1 statusmelding in te dienen");
        await().atMost(Town.LONG).until(() -> town.mails("p-joost").equals(List.of("SENT", "SENT")));
        assertThat(town.mails("p-farida")).isEmpty();
    }

    @Test
    void say_in_plain_Dutch_what_waits_and_where_to_go() throws Exception {
        Town town = town();
        clock.moveTo(TEN, EIGHT);
        town.awaitSubjects("p-mieke", "Nog 10 werkdagen om 2 statusmeldingen in te dienen");

        MimeMessage mail = town.received("p-mieke").getFirst();
        assertThat(mail.getFrom()[0].toString()).isEqualTo("voortgang@gemeente.example");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@gemeente\\.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(((String) parts.getBodyPart(0).getContent()).replace("\r", "")).isEqualTo("""
                Beste Mieke de Graaf,

                2e Voortgangsrapportage 2022

                2 statusmeldingen zijn nog niet ingediend.
                De laatste dag is 2 november 2026.

                - 2A1.1 Aanpak <b>ondermijning</b> & meer
                - Stand van zaken van programma 2 Veiligheid


                Ga naar uw werklijst:
                https://voortgang.gemeente.example/werklijst

                Deze mail is automatisch verstuurd. Welke mail u krijgt, kiest u in het portaal bij uw voorkeuren.
                """);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"nl\">",
                "<title>Nog 10 werkdagen om 2 statusmeldingen in te dienen</title>",
                "<h2 style=\"font-size: 1.1rem;\">2e Voortgangsrapportage 2022</h2>",
                "<li>2A1.1 Aanpak &lt;b&gt;ondermijning&lt;/b&gt; &amp; meer</li>",
                "<a href=\"https://voortgang.gemeente.example/werklijst\">Ga naar uw werklijst</a>");
    }

    @Test
    void follow_an_update_to_the_controller_and_to_the_holder() {
        Town town = town();
        submit(town, Municipality.OTHER_UPDATE, "p-joost");
        clock.moveTo(LocalDate.of(2026, 11, 13), EIGHT);
        town.awaitSubjects("p-farida", "Nog 5 werkdagen om 1 statusmelding te toetsen");
        assertThat(town.reminders("p-joost")).isEmpty();
        Town.created(town.municipality().farida().post(Municipality.OTHER_UPDATE + "/beoordelingen",
                Written.GREEN.seen()));
        clock.moveTo(LocalDate.of(2026, 12, 4), EIGHT);
        town.awaitSubjects("p-wethouder", "Nog 5 werkdagen om 1 statusmelding te accorderen");
        assertThat(town.reminders("p-farida")).containsExactly("REVIEW 2026-11-13");
        assertThat(town.reminders("p-burgemeester")).isEmpty();
    }

    @Test
    void go_to_the_substitute_of_that_day_and_say_on_whose_behalf() throws Exception {
        Town town = town();
        town.introduce("p-tom", "Tom Hoekstra", "controller");
        submit(town, Municipality.OTHER_UPDATE, "p-joost");
        Town.created(town.karin().post("/v1/personen/p-farida/vervangingen",
                "{\"vervanger\":\"p-tom\",\"van\":\"2026-11-13\",\"totEnMet\":\"2026-11-18\"}"));
        clock.moveTo(LocalDate.of(2026, 11, 13), EIGHT);
        town.awaitSubjects("p-tom", "Nog 5 werkdagen om 1 statusmelding te toetsen");
        assertThat(GreenMailUtil.getBody(town.received("p-tom").getFirst()))
                .contains("2A1.2 Inzet Veilig Thuis (namens Farida el Amrani)");
        assertThat(Api.as(service.port(), town.name(), "p-tom", "controller").get("/v1/herinneringen").json()
                .path("resultaten").path(0).path("statusmeldingen").toString()).isEqualTo(
                        "[{\"statusmelding\":\"2022-2-2A1.2\",\"taak\":\"TOETSEN\",\"persoon\":\"p-tom\","
                                + "\"namens\":\"p-farida\"}]");
        clock.moveTo(LocalDate.of(2026, 11, 19), EIGHT);
        town.awaitSubjects("p-farida", "Nog 1 werkdag om 1 statusmelding te toetsen");
        assertThat(town.reminders("p-tom")).hasSize(1);
    }

    @Test
    void stay_with_who_is_replaced_when_four_eyes_forbid_the_substitute_that_step() {
        Town town = town();
        submit(town, Municipality.OTHER_UPDATE, "p-joost");
        Town.created(town.karin().post("/v1/personen/p-farida/vervangingen",
                "{\"vervanger\":\"p-joost\",\"van\":\"2026-11-13\",\"totEnMet\":\"2026-11-18\"}"));
        clock.moveTo(LocalDate.of(2026, 11, 13), EIGHT);
        town.awaitSubjects("p-farida", "Nog 5 werkdagen om 1 statusmelding te toetsen");
        assertThat(town.reminders("p-joost")).isEmpty();
    }

    @Test
    void give_the_concern_controller_an_overview_of_who_is_due_and_what_is_late() throws Exception {
        Town town = town();
        submit(town, Municipality.OTHER_UPDATE, "p-joost");
        clock.moveTo(SUBMISSION.plusDays(1), EIGHT);
        town.awaitSubjects("p-karin", "2e Voortgangsrapportage 2022: 3 statusmeldingen wachten, waarvan 2 te laat");
        assertThat(GreenMailUtil.getBody(town.received("p-karin").getFirst())).contains("Programma 2 Veiligheid",
                "- Mieke de Graaf: 2 statusmeldingen in te dienen, te laat",
                "- Farida el Amrani: 1 statusmelding te toetsen\r\n");
        town.awaitSubjects("p-mieke", "Te laat: 2 statusmeldingen zijn nog niet ingediend");
    }

    @Test
    void of_mornings_that_were_missed_become_one() {
        Town town = town();
        clock.moveTo(LocalDate.of(2026, 10, 27), LocalTime.of(7, 0));
        nothingCame(town, "p-joost", 0);
        clock.moveTo(LocalDate.of(2026, 10, 27), EIGHT);
        town.awaitSubjects("p-joost", "Nog 4 werkdagen om 1 statusmelding in te dienen");
        assertThat(town.reminders("p-joost")).containsExactly("SUBMIT 2026-10-26");
        clock.moveTo(LocalDate.of(2026, 10, 28), EIGHT);
        town.awaitMorning(LocalDate.of(2026, 10, 28));
        assertThat(town.reminders("p-joost")).hasSize(1);
    }

    @Test
    void follow_a_calendar_that_is_moved() {
        Town town = town();
        clock.moveTo(TEN, EIGHT);
        morningPassed(town, TEN);
        Town.created(town.karin().post(Municipality.REPORT + "/verzettingen",
                "{\"termijnen\": %s, \"reden\": \"Herfstvakantie.\"}".formatted(
                        Town.calendar(LocalDate.of(2026, 11, 6), REVIEW, APPROVAL))));
        for (LocalDate day : List.of(LocalDate.of(2026, 10, 23), FIVE, LocalDate.of(2026, 10, 30))) {
            clock.moveTo(day, EIGHT);
            morningPassed(town, day);
        }
        assertThat(town.reminders("p-joost")).containsExactly("SUBMIT 2026-10-19", "SUBMIT 2026-10-23",
                "SUBMIT 2026-10-30");
        town.awaitSubjects("p-joost", "Nog 10 werkdagen om 1 statusmelding in te dienen",
                "Nog 10 werkdagen om 1 statusmelding in te dienen", "Nog 5 werkdagen om 1 statusmelding in te dienen");
    }

    @Test
    void end_with_a_report_that_is_cancelled() {
        Town town = town();
        clock.moveTo(TEN, EIGHT);
        town.awaitSubjects("p-joost", "Nog 10 werkdagen om 1 statusmelding in te dienen");
        Town.created(town.karin().post(Municipality.REPORT + "/annuleringen", "{\"reden\":\"Herindeling.\"}"));
        clock.moveTo(FIVE, EIGHT);
        nothingCame(town, "p-joost", 1);
        var feed = town.municipality().joost().get("/v1/herinneringen").json();
        assertThat(feed.path("totaal").asInt()).isEqualTo(1);
        assertThat(feed.path("resultaten").path(0).path("statusmeldingen").isEmpty()).isTrue();
    }

    @Test
    void wait_for_a_mail_server_that_is_away_for_a_day_and_leave_out_what_is_done_by_then() {
        Town town = town();
        POST.close();
        clock.moveTo(TEN, EIGHT);
        await().atMost(Town.LONG).until(() -> attempts(town) > 0);
        assertThat(town.mails("p-joost")).containsExactly("WAITING MailConnectException");
        for (int hour = 9; hour < 20; hour++) {
            int attempts = attempts(town);
            clock.moveTo(TEN, LocalTime.of(hour, 0));
            await().atMost(Town.LONG).until(() -> attempts(town) > attempts);
        }
        submit(town, Municipality.UPDATE, "p-mieke");
        submit(town, Municipality.OTHER_UPDATE, "p-joost");
        Town later = new Town(town.municipality(), POST.reopen());
        clock.moveTo(TEN.plusDays(1), LocalTime.of(7, 0));

        later.awaitSubjects("p-mieke", "Nog 9 werkdagen om 1 statusmelding in te dienen");
        await().atMost(Town.LONG).until(() -> later.mails("p-joost").equals(List.of("LAPSED nothing left")));
        clock.moveTo(TEN.plusDays(1), EIGHT);
        later.awaitMorning(TEN.plusDays(1));
        nothingCame(later, "p-joost", 0);
        nothingCame(later, "p-mieke", 1);
    }

    @Test
    void go_together_once_a_day_for_who_wants_that_and_not_by_mail_at_all_for_who_wants_none() throws Exception {
        Town town = town();
        Town.created(town.municipality().mieke().put("/v1/voorkeuren", "{\"mail\":\"DAGOVERZICHT\"}"));
        Town.created(town.municipality().joost().put("/v1/voorkeuren", "{\"mail\":\"GEEN\"}"));
        clock.moveTo(LocalDate.of(2026, 10, 23), LocalTime.of(16, 0));
        town.awaitMorning(LocalDate.of(2026, 10, 23));
        Town.created(town.karin().post(Municipality.REPORT + "/herinneringen", "{}"));
        await().atMost(Town.LONG).until(() -> town.reminders("p-mieke").size() == 2);
        await().atMost(Town.LONG).until(() -> town.mails("p-mieke").equals(List.of("SENT", "WAITING")));

        clock.moveTo(FIVE, LocalTime.of(7, 50));
        nothingCame(town, "p-mieke", 1);
        clock.moveTo(FIVE, EIGHT);
        town.awaitSubjects("p-mieke", "Nog 6 werkdagen om 2 statusmeldingen in te dienen",
                "Uw dagoverzicht: 2 statusmeldingen wachten op u");
        assertThat(GreenMailUtil.getBody(town.received("p-mieke").getLast()))
                .contains("De concerncontroller vraagt u hieraan te denken.");
        assertThat(town.reminders("p-joost")).hasSize(3);
        assertThat(town.mails("p-joost")).isEmpty();
    }

    private static Town town() {
        return town(BEFORE, SUBMISSION, REVIEW, APPROVAL);
    }

    private static Town town(LocalDate opened, LocalDate... calendar) {
        clock.moveTo(opened, LocalTime.of(12, 0));
        return Town.withOpenReport(DATABASE, service.port(), POST.server(), calendar);
    }

    /** With its mails: they speak of the day on which they are sent. */
    private static void morningPassed(Town town, LocalDate day) {
        town.awaitMorning(day);
        await().atMost(Town.LONG).until(() -> !town.mails("p-joost").contains("WAITING"));
    }

    private static void submit(Town town, String update, String author) {
        Town.created(Api.as(service.port(), town.name(), author, "opsteller")
                .post(update + "/indieningen", Written.GREEN.submission()));
    }

    /** How often every mail of the town was tried in vain; one that is being tried now counts for nothing yet. */
    private static int attempts(Town town) {
        return DATABASE.superuser()
                .sql("""
                                SELECT coalesce(min(CASE WHEN next_attempt - changed_at = interval '5 minutes' THEN 0 ELSE attempts END), 0)
                        FROM mail
                                WHERE organisation = ?""")
                .param(town.name()).query(Integer.class).single();
    }

    /** Longer than the service waits between two looks. */
    private static void nothingCame(Town town, String person, int butWhatCame) {
        await().during(Duration.ofMillis(1500)).atMost(Town.LONG)
                .until(() -> town.received(person).size() == butWhatCame);
    }
}
