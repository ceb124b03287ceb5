package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.REPORT;
import static nl.voortgang.command.Municipality.TODAY;
import static nl.voortgang.command.Municipality.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.report.CompiledReports;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.report.UpdateStates;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent.Compiled;
import nl.voortgang.contract.report.ProgressReportEvent.RevertedToOpen;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process is run by hand here, on the service's own beans, so that it can be stopped at any step. */
@DisplayName("Freezing what was compiled")
class FreezingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REASON = "{\"reden\":\"Een fout.\"}";
    private static final Act SOME_TIME = Act.of(PersonId.SYSTEM, Instant.parse("2022-10-01T10:00:00Z"));
    private static final ReportId ID = ReportId.parse("2022-2");
    private static final String[] ALL_FROZEN = {"COMPILED", "2A1.1 FROZEN", "2A1.2 FROZEN", "programma-2 FROZEN"};
    private static final String[] ALL_APPROVED = {"OPEN", "2A1.1 APPROVED", "2A1.2 APPROVED", "programma-2 APPROVED"};

    private static CommandDatabase database;
    private static Instance service;
    /** Where others act: within one instance an aggregate decides one thing at a time anyhow. */
    private static Instance other;

    private final Municipality leiden = opened().withAllApproved();

    @BeforeAll
    static void start() {
        database = CommandDatabase.fresh();
        service = startedWithoutTheProcess();
        other = startedWithoutTheProcess();
    }

    @AfterAll
    static void stop() {
        service.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void goes_on_after_an_interruption_at_any_step_as_if_nothing_had_happened(int steps) {
        Compiled compiled = compile();
        assertThatThrownBy(() -> process(interruptedAfter(steps)).on(compiled)).hasMessage("interrupted");
        process(() -> {}).on(compiled);
        assertThat(leiden.standing()).containsExactly(ALL_FROZEN);
        assertThat(times("bevroren")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void is_undone_after_an_interruption_at_any_step_as_well(int steps) {
        process(() -> {}).on(compile());
        RevertedToOpen reverted = revert();
        assertThatThrownBy(() -> process(interruptedAfter(steps)).on(reverted)).hasMessage("interrupted");
        process(() -> {}).on(reverted);
        assertThat(leiden.standing()).containsExactly(ALL_APPROVED);
        assertThat(times("ontdooid")).isEqualTo(3);
    }

    @Test
    void does_nothing_when_it_is_told_again() {
        Compiled compiled = compile();
        process(() -> {}).on(compiled);
        process(() -> {}).on(compiled);
        assertThat(times("bevroren")).isEqualTo(3);
        RevertedToOpen reverted = revert();
        process(() -> {}).on(compiled);
        process(() -> {}).on(reverted);
        process(() -> {}).on(reverted);
        process(() -> {}).on(compiled);
        assertThat(leiden.standing()).containsExactly(ALL_APPROVED);
        assertThat(times("ontdooid")).isEqualTo(3);
    }

    @Test
    void does_not_mistake_an_earlier_compilation_for_the_one_that_counts() {
        Compiled earlier = compile();
        RevertedToOpen reverted = revert();
        accepted(leiden.karin().post(UPDATE + "/heropeningen", REASON));
        Compiled current = compile("2A1.1");
        process(() -> {}).on(earlier);
        process(() -> {}).on(reverted);
        process(() -> {}).on(current);
        assertThat(leiden.standing()).containsExactly("COMPILED", "2A1.1 RETURNED", "2A1.2 FROZEN",
                "programma-2 FROZEN");
        assertThat(times("teruggezet")).isEqualTo(1);
    }

    @Nested
    @DisplayName("meets an update that was reopened at that moment")
    class Race {

        /** Updates are frozen in the order of their subjects. */
        @ParameterizedTest
        @CsvSource({"2A1.1, 0", "2A1.2, 0", "2A1.2, 1", "programma-2, 0", "programma-2, 1", "programma-2, 2"})
        void not_yet_frozen_and_sends_the_report_back_naming_it_and_thaws_the_others(String subject, int steps) {
            HeldBack reopening = heldBack("heropend", elsewhere().karin(), subject, "/heropeningen", REASON);
            Compiled compiled = compile();
            process(reopening.letGoAfter(steps)).on(compiled);
            assertThat(reopening.answer().status()).as(reopening.answer().toString()).isEqualTo(201);
            assertThat(leiden.standing()).contains("OPEN", subject + " RETURNED");
            assertThat(sentBack()).isEqualTo(subject + " De statusmelding van " + subject
                    + " kon niet worden bevroren: zij is niet meer geaccordeerd.");
            process(() -> {}).on(reverted(subject));
            assertThat(leiden.standing()).filteredOn(each -> !each.startsWith(subject))
                    .allMatch(each -> each.equals("OPEN") || each.endsWith("APPROVED")).hasSize(3);
        }

        @ParameterizedTest
        @CsvSource({"2A1.1, 1", "2A1.1, 2", "2A1.2, 2", "programma-2, 3"})
        void frozen_by_then_so_that_it_is_not_reopened(String subject, int steps) {
            HeldBack reopening = heldBack("heropend", elsewhere().karin(), subject, "/heropeningen", REASON);
            Compiled compiled = compile();
            process(reopening.letGoAfter(steps)).on(compiled);
            assertThat(reopening.answer().problem()).isEqualTo("409 bevroren");
            assertThat(leiden.standing()).containsExactly(ALL_FROZEN);
        }

        @Test
        void so_that_nobody_can_adopt_the_report_meanwhile() {
            HeldBack reopening = heldBack("heropend", elsewhere().karin(), "2A1.1", "/heropeningen", REASON);
            compile();
            assertThat(reopening.answer().status()).isEqualTo(201);
            assertThat(adopting().problem()).isEqualTo("409 bevriezen-loopt");
        }
    }

    @Nested
    @DisplayName("comes too late")
    class Late {

        @Test
        void by_an_instance_given_up_for_dead_and_is_undone() {
            process(() -> {}).on(compile());
            revert();
            process(() -> {}).on(new StatusUpdateEvent.Frozen(new OrganisationId(leiden.name()),
                    StatusUpdateId.parse("2022-2-2A1.1"), SOME_TIME));
            assertThat(leiden.standing()).contains("OPEN", "2A1.1 APPROVED", "2A1.2 FROZEN");
        }

        @Test
        void for_one_that_is_listed_as_missing_but_was_approved_just_then_and_sends_the_report_back() {
            HeldBack approval = approvalJustBefore();
            Compiled compiled = compile("2A1.1");
            assertThat(approval.answer().status()).isEqualTo(201);
            process(() -> {}).on(compiled);
            assertThat(leiden.standing()).contains("OPEN", "2A1.1 APPROVED");
            assertThat(sentBack())
                    .isEqualTo("2A1.1 De statusmelding van 2A1.1 staat als ontbrekend in de rapportage, maar"
                            + " is intussen geaccordeerd.");
        }

        @Test
        void for_one_that_is_listed_as_missing_and_was_approved_after_all_was_frozen_and_adoption_names_it() {
            HeldBack approval = approvalJustBefore();
            process(() -> {}).on(compile("2A1.1"));
            assertThat(leiden.standing()).first().isEqualTo("COMPILED");
            assertThat(approval.answer().status()).isEqualTo(201);
            assertThat(adopting().problem()).isEqualTo("409 ontbrekende-geaccordeerd");
        }

        private HeldBack approvalJustBefore() {
            accepted(leiden.karin().post(UPDATE + "/heropeningen", REASON));
            accepted(leiden.mieke().post(UPDATE + "/indieningen", Written.GREEN.submission()));
            accepted(leiden.farida().post(UPDATE + "/beoordelingen", Written.GREEN.seen()));
            return heldBack("geaccordeerd", elsewhere().mayor(), "2A1.1", "/accorderingen", Written.GREEN.seen());
        }
    }

    private Api.Answer adopting() {
        return leiden.karin().post(REPORT + "/vaststellingen",
                "{\"besluitnummer\":\"22-0731\",\"besluitdatum\":\"" + TODAY + "\"}");
    }

    @Test
    void survives_the_end_of_the_service_half_way() {
        Municipality delft;
        CommandDatabase own = CommandDatabase.fresh();
        try (Instance first = Api.start(own)) {
            delft = ready(Municipality.of(own, first.port())).withAllApproved();
            own.superuser().sql("""
                    CREATE TRIGGER power_fails BEFORE INSERT ON event FOR EACH ROW
                    WHEN (NEW.aggregate_id LIKE 'statusmelding-%-2A1.2') EXECUTE FUNCTION refuse_change()""").update();
            accepted(delft.karin().post(REPORT + "/samenstellingen", "{\"ontbrekend\":[]}"));
            await().atMost(PATIENCE).until(() -> delft.standing().contains("2A1.1 FROZEN"));
        }
        own.superuser().sql("DROP TRIGGER power_fails ON event").update();
        try (Instance second = Api.start(own)) {
            assertThat(second.port()).isPositive();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(delft.standing()).containsExactly(ALL_FROZEN));
        }
    }

    /**
     * Sends an act and returns once it has been decided, but not committed.
     *
     * @param type of the event that it leaves behind, the last word
     */
    private HeldBack heldBack(String type, Api.Client client, String subject, String act, String body) {
        Connection gate = database.connect("postgres");
        try (var statement = gate.createStatement()) {
            statement.execute("""
                    CREATE OR REPLACE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_advisory_xact_lock_shared(1); RETURN NEW; END';
                    CREATE OR REPLACE TRIGGER gate BEFORE INSERT ON event FOR EACH ROW
                    WHEN (NEW.type LIKE '%%.%s.v1' AND NEW.organisation = '%s') EXECUTE FUNCTION wait_at_gate();
                    SELECT pg_advisory_lock(1)""".formatted(type, leiden.name()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var answer = CompletableFuture
                .supplyAsync(() -> client.post("/v1/statusmeldingen/2022-2-" + subject + act, body));
        await().until(() -> database.superuser().sql("SELECT count(*) FROM pg_locks WHERE NOT granted AND objid = 1")
                .query(Integer.class).single() == 1);
        return new HeldBack(gate, answer);
    }

    private record HeldBack(Connection gate, CompletableFuture<Api.Answer> coming) {

        Runnable letGoAfter(int steps) {
            var left = new int[]{steps};
            return () -> {
                if (left[0]-- == 0) {
                    answer();
                }
            };
        }

        /** At the latest now it is committed. */
        Api.Answer answer() {
            try {
                gate.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return coming.join();
        }
    }

    private Municipality elsewhere() {
        return new Municipality(leiden.name(), database, other.port());
    }

    private static Instance startedWithoutTheProcess() {
        Instance instance = Api.start(database);
        instance.bean(EventProcessingConfiguration.class).eventProcessor(Freezing.PROCESS).orElseThrow().shutDown();
        return instance;
    }

    private static Municipality opened() {
        return ready(Municipality.of(database, service.port()));
    }

    private static Municipality ready(Municipality municipality) {
        municipality.withPortfolios().withTree(Municipality.TREE).withReport(TODAY).open();
        await().atMost(PATIENCE).until(() -> municipality.requested().size() == 3);
        return municipality;
    }

    private Compiled compile(String... missing) {
        List<Missing> all = List.of(missing).stream()
                .map(each -> new Missing(Subject.parse(each), "Wordt herschreven.")).toList();
        String list = String.join(",", all.stream().map(
                each -> "{\"onderwerp\":\"%s\",\"reden\":\"%s\"}".formatted(each.subject(), each.reason())).toList());
        accepted(leiden.karin().post(REPORT + "/samenstellingen", "{\"ontbrekend\":[" + list + "]}"));
        return new Compiled(new OrganisationId(leiden.name()), ID, all, SOME_TIME);
    }

    private RevertedToOpen revert() {
        accepted(leiden.karin().post(REPORT + "/terugzettingen", "{\"reden\":\"Er klopt iets niet.\"}"));
        return new RevertedToOpen(new OrganisationId(leiden.name()), ID, "Er klopt iets niet.", null, SOME_TIME);
    }

    private RevertedToOpen reverted(String unfrozen) {
        return new RevertedToOpen(new OrganisationId(leiden.name()), ID, "", Subject.parse(unfrozen), SOME_TIME);
    }

    /** @param before each step it takes */
    private static Freezing process(Runnable before) {
        Dispatch dispatch = (command, conditions) -> {
            before.run();
            return service.dispatch().send(command, conditions);
        };
        CompiledReports reports = (organisation, report, subject, at) -> {
            before.run();
            return service.bean(CompiledReports.class).sendBack(organisation, report, subject, at);
        };
        return new Freezing(service.bean(UpdateStates.class), service.bean(ReportCalendars.class), reports, dispatch,
                service.bean(OrganisationTransactions.class), Clock.systemUTC());
    }

    private static Runnable interruptedAfter(int steps) {
        var left = new int[]{steps};
        return () -> {
            if (left[0]-- == 0) {
                throw new IllegalStateException("interrupted");
            }
        };
    }

    private int times(String type) {
        return database.superuser().sql("SELECT count(*) FROM event WHERE organisation = ? AND type LIKE ?")
                .params(leiden.name(), "nl.prestaties.%." + type + ".v1").query(Integer.class).single();
    }

    /** Which update sent the report back, and why. */
    private String sentBack() {
        return database.superuser().sql("""
                SELECT (body ->> 'nietBevroren') || ' ' || (body ->> 'reden')
                FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb AS body)
                WHERE organisation = ? AND type = 'nl.prestaties.voortgangsrapportage.teruggezet.v1'""")
                .param(leiden.name()).query(String.class).single();
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
