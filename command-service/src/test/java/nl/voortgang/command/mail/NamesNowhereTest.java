package nl.voortgang.command.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.statusupdate.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Names and mail addresses of people")
class NamesNowhereTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2026, 11, 2);
    private static final LocalDate TEN = LocalDate.of(2026, 10, 19);
    private static final List<String> NAMES = List.of("Graaf", "Verkerk", "Amrani", "Rijn", "Uylenburgh", "Brouwer",
            "@gemeente-");

    private final CommandDatabase database = CommandDatabase.fresh();

    @Test
    void are_after_erasure_in_no_table_and_never_were_in_an_event_or_a_log() throws Exception {
        try (var refusing = new RefusingServer();
                Instance service = PostOffice.service(database, MovableClock.class, refusing.port());
                var log = new EverythingLogged()) {
            Town town = livedThrough(service);
            assertThat(found(List.of("person"))).isNotEmpty();
            assertThat(found(tables().stream().filter(table -> !table.equals("person")).toList())).isEmpty();

            for (String person : List.of("p-mieke", "p-joost", "p-farida", "p-burgemeester", "p-wethouder",
                    "p-karin")) {
                Town.created(town.admin().post("/v1/personen/" + person + "/wissingen", "{}"));
            }
            assertThat(found(tables())).isEmpty();
            assertThat(database.superuser().sql("SELECT DISTINCT state FROM mail").query(String.class).list())
                    .doesNotContain("WAITING");
            assertThat(log.lines).isNotEmpty().anyMatch(line -> line.contains("550 5.1.1"))
                    .noneMatch(line -> NAMES.stream().anyMatch(line::contains));
        }
    }

    @Test
    void make_the_mails_that_wait_lapse_when_they_are_erased() {
        var post = new PostOffice();
        post.close();
        try (Instance service = post.service(database, MovableClock.class)) {
            var clock = service.bean(MovableClock.class);
            clock.moveTo(TEN.minusDays(7), LocalTime.of(12, 0));
            Town town = Town.withOpenReport(database, service.port(), post.server(), SUBMISSION, SUBMISSION,
                    SUBMISSION);
            clock.moveTo(TEN, LocalTime.of(8, 0));
            await().atMost(Town.LONG).until(() -> town.mails("p-joost").contains("WAITING MailConnectException"));
            Town.created(town.admin().post("/v1/personen/p-joost/wissingen", "{}"));
            assertThat(town.mails("p-joost")).containsExactly("LAPSED erased");

            Town later = new Town(town.municipality(), post.reopen());
            clock.moveTo(TEN, LocalTime.of(9, 0));
            later.awaitSubjects("p-mieke", "Nog 10 werkdagen om 2 statusmeldingen in te dienen");
            clock.moveTo(LocalDate.of(2026, 10, 26), LocalTime.of(8, 0));
            later.awaitSubjects("p-mieke", "Nog 10 werkdagen om 2 statusmeldingen in te dienen",
                    "Nog 5 werkdagen om 2 statusmeldingen in te dienen");
            await().atMost(Town.LONG).until(() -> later.mails("p-joost").getLast().equals("LAPSED no address"));
            assertThat(later.received("p-joost")).isEmpty();
            assertThat(later.reminders("p-joost")).hasSize(2);
        } finally {
            post.close();
        }
    }

    /** With everything in it that knows of people: reminders, mails that are refused, a correction, a draft, a fault. */
    private Town livedThrough(Instance service) {
        var clock = service.bean(MovableClock.class);
        clock.moveTo(TEN.minusDays(7), LocalTime.of(12, 0));
        Town town = Town.withOpenReport(database, service.port(), new PostOffice().server(), SUBMISSION, SUBMISSION,
                SUBMISSION);
        Town.created(town.municipality().mieke().put("/v1/voorkeuren", "{\"mail\":\"DAGOVERZICHT\"}"));
        clock.moveTo(TEN, LocalTime.of(8, 0));
        await().atMost(Town.LONG).until(() -> town.mails("p-joost").equals(List.of("REFUSED 550 5.1.1")));
        await().atMost(Town.LONG).until(() -> town.mails("p-mieke").equals(List.of("REFUSED 550 5.1.1")));
        assertThat(town.admin().get("/v1/personen/p-joost").json().path("mailGeweigerd").asString())
                .isEqualTo("550 5.1.1");
        Town.created(town.admin().put("/v1/personen/p-joost", "{\"naam\":\"Joost Verkerk\",\"mailadres\":\"verkerk@"
                + town.name() + ".example\"}"));
        assertThat(town.admin().get("/v1/personen/p-joost").json().has("mailGeweigerd")).isFalse();
        town.admin().put("/v1/personen/p-joost", "{\"naam\":\"Verkerk\\n\",\"mailadres\":\"Verkerk\"}");
        Town.created(town.municipality().joost().post(Municipality.OTHER_UPDATE + "/indieningen",
                Written.GREEN.submission()));
        Town.created(town.karin().post(Municipality.REPORT + "/herinneringen", "{\"programma\":2}"));
        await().atMost(Town.LONG).until(() -> town.reminders("p-farida").size() == 1);
        await().atMost(Town.LONG).until(() -> town.mails("p-farida").equals(List.of("REFUSED 550 5.1.1")));
        return town;
    }

    private List<String> tables() {
        return database.superuser().sql("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'""").query(String.class).list();
    }

    /** Each row that has one of the names in any column, whatever its type; bytes are read as text. */
    private List<String> found(List<String> tables) {
        JdbcClient jdbc = database.superuser();
        return tables.stream().flatMap(table -> {
            List<String> columns = jdbc.sql("""
                    SELECT CASE data_type WHEN 'bytea' THEN format('encode(%I, ''escape'')', column_name)
                        ELSE format('%I::text', column_name) END
                    FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ?""")
                    .param(table).query(String.class).list();
            return jdbc.sql("SELECT concat_ws(' ', %s) FROM \"%s\"".formatted(String.join(", ", columns), table))
                    .query(String.class).list().stream();
        }).filter(row -> NAMES.stream().anyMatch(name -> row.contains(name))).toList();
    }

    /** Of every logger, from when the service has set them up; also what is below the level that a console shows. */
    private static final class EverythingLogged extends AppenderBase<ILoggingEvent> implements AutoCloseable {

        private final Logger ours = (Logger) LoggerFactory.getLogger("nl.voortgang");
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        final Queue<String> lines = new ConcurrentLinkedQueue<>();

        EverythingLogged() {
            ours.setLevel(Level.TRACE);
            ours.setAdditive(false);
            start();
            ours.addAppender(this);
            root.addAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            Stream.iterate(event.getThrowableProxy(), Objects::nonNull, IThrowableProxy::getCause)
                    .map(IThrowableProxy::getMessage).forEach(message -> lines.add(String.valueOf(message)));
            lines.add(event.getFormattedMessage());
        }

        @Override
        public void close() {
            ours.detachAppender(this);
            root.detachAppender(this);
            ours.setAdditive(true);
            ours.setLevel(null);
        }
    }
}
