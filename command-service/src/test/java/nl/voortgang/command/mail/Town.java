package nl.voortgang.command.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Municipality;

/**
 * A municipality with an open report of three updates, in which everybody has a name and a mail address: mieke writes 2A1.1
 * and programme 2, joost writes 2A1.2, farida reviews, the mayor and the alderman approve, karin runs the cycle.
 */
record Town(Municipality municipality, GreenMail post) {

    static final Duration LONG = Duration.ofSeconds(20);

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** @param calendar the last days to submit, review and approve */
    static Town withOpenReport(CommandDatabase database, int port, GreenMail post, LocalDate... calendar) {
        var town = new Town(Municipality.of(database, port), post);
        town.introduce("p-mieke", "Mieke de Graaf", "opsteller");
        town.introduce("p-joost", "Joost Verkerk", "opsteller");
        town.introduce("p-farida", "Farida el Amrani", "controller");
        town.introduce("p-burgemeester", "Willem van Rijn", "portefeuillehouder");
        town.introduce("p-wethouder", "Saskia Uylenburgh", "portefeuillehouder");
        town.introduce("p-karin", "Karin Brouwer", "concerncontroller");
        for (String portfolio : List.of("veiligheid", "zorg")) {
            created(town.karin().put("/v1/portefeuilles/" + portfolio, "{\"naam\": \"" + portfolio + "\"}"));
        }
        created(town.karin().post("/v1/portefeuilles/veiligheid/termijnen",
                Municipality.term("p-burgemeester", LONG_AGO)));
        created(town.karin().post("/v1/portefeuilles/zorg/termijnen", Municipality.term("p-wethouder", LONG_AGO)));
        town.municipality
                .withTree(Municipality.TREE.replace("Aanpak ondermijning", "Aanpak <b>ondermijning</b> & meer"));
        created(town.karin().post("/v1/voortgangsrapportages", """
                {"begrotingsjaar": 2022, "volgnummer": 2, "naam": "2e Voortgangsrapportage 2022",
                 "peildatum": "2022-09-01", "termijnen": %s}""".formatted(calendar(calendar))));
        town.municipality.open();
        await().atMost(LONG).until(() -> town.municipality.requested().size() == 3);
        return town;
    }

    static String calendar(LocalDate... days) {
        return "{\"indienen\": \"%s\", \"toetsen\": \"%s\", \"accorderen\": \"%s\", \"college\": \"%s\"}".formatted(
                days[0], days[1], days[2], days[2]);
    }

    static void created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
    }

    void introduce(String person, String name, String role) {
        created(Api.as(municipality.port(), name(), person, Map.of("name", name, "email", address(person)), role)
                .get("/v1/voorkeuren"));
    }

    String name() {
        return municipality.name();
    }

    String address(String person) {
        return person.substring(2) + "@" + name() + ".example";
    }

    Api.Client karin() {
        return municipality.karin();
    }

    Api.Client admin() {
        return Api.as(municipality.port(), name(), "p-beheer", "beheerder");
    }

    /** What this person received, oldest first. */
    List<MimeMessage> received(String person) {
        return Arrays.stream(post.getReceivedMessages()).filter(message -> isTo(message, address(person))).toList();
    }

    List<String> subjects(String person) {
        return received(person).stream().map(Town::subject).toList();
    }

    void awaitSubjects(String person, String... subjects) {
        await().atMost(LONG).untilAsserted(() -> assertThat(subjects(person)).containsExactly(subjects));
    }

    /** The mails of this person, each as state and reason, in the order in which they were promised. */
    List<String> mails(String person) {
        return municipality.database().superuser().sql("""
                SELECT concat_ws(' ', m.state, m.reason) FROM mail m
                    LEFT JOIN LATERAL (SELECT min(reminded_at) AS at FROM reminder WHERE mail = m.id) r ON true
                WHERE m.organisation = ? AND m.person = ? ORDER BY r.at""").params(name(), person)
                .query(String.class).list();
    }

    /** The reminders of this person, each as task and occasion; an event's is {@code asked}. */
    List<String> reminders(String person) {
        return municipality.database().superuser().sql("""
                SELECT task || ' ' || CASE WHEN asked THEN 'asked' ELSE occasion END FROM reminder
                WHERE organisation = ? AND person = ? ORDER BY reminded_at, task""").params(name(), person)
                .query(String.class).list();
    }

    /** The morning's reminders of that day were given. */
    void awaitMorning(LocalDate day) {
        await().atMost(LONG).until(() -> municipality.database().superuser()
                .sql("SELECT count(*) FROM reminder_run WHERE organisation = ? AND day = ?").params(name(), day)
                .query(Integer.class).single() == 1);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
