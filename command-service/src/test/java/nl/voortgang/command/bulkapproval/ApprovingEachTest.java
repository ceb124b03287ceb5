package nl.voortgang.command.bulkapproval;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.statusupdate.ApprovableUpdates;
import nl.voortgang.command.statusupdate.Written;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Requested;
import nl.voortgang.contract.wire.ContractJson;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.dao.TransientDataAccessResourceException;

/** The process is run by hand here, on the service's own beans, so that it can be stopped at any step. */
@Label("Approving each")
class ApprovingEachTest {

    private static CommandDatabase database;
    private static Instance service;
    private static Instance other;

    /** What is the matter with an update, and what must come of it. */
    enum Kind {
        FIT("GEACCORDEERD"), ORANGE("niet-in-bulk"), REWRITTEN("inhoud-gewijzigd"), UNREVIEWED(
                "niet-getoetst"),
        UNWRITTEN("niet-ingediend"), UNKNOWN("niet-gevonden");

        final String outcome;

        Kind(String outcome) {
            this.outcome = outcome;
        }
    }

    /**
     * @param steps how many are approved or refused before
     * @param after whether it comes between the decision and keeping what came of it
     */
    record Interruption(int steps, boolean after) {}

    @BeforeContainer
    static void start() {
        database = CommandDatabase.fresh();
        service = startedWithoutTheProcess();
        other = startedWithoutTheProcess();
    }

    @AfterContainer
    static void stop() {
        service.close();
        other.close();
    }

    @Provide
    Arbitrary<List<Kind>> kinds() {
        return Arbitraries.frequency(Tuple.of(5, Kind.FIT), Tuple.of(1, Kind.ORANGE),
                Tuple.of(1, Kind.REWRITTEN), Tuple.of(1, Kind.UNREVIEWED),
                Tuple.of(1, Kind.UNWRITTEN), Tuple.of(1, Kind.UNKNOWN))
                .list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Interruption>> interruptions() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(true, false))
                .as(Interruption::new).list().ofMaxSize(5);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    @Label("asked any number of times and interrupted anywhere, comes to what an undisturbed run comes to")
    void any_interruption(@ForAll("kinds") List<Kind> kinds,
            @ForAll("interruptions") List<Interruption> interruptions) {
        Many leiden = written(kinds);
        Api.Answer accepted = request(leiden, kinds);
        for (Interruption interruption : interruptions) {
            run(leiden, interruption);
            assertThat(request(leiden, kinds).toString()).isEqualTo(accepted.toString());
        }
        process(service, service.bean(ApprovableUpdates.class)).on(requested(leiden));
        process(service, service.bean(ApprovableUpdates.class)).on(requested(leiden));

        assertThat(Many.outcomes(leiden.progress(accepted))).containsExactlyElementsOf(
                subjects(kinds).map(i -> named(i, kinds) + " " + kinds.get(i).outcome).toList());
        assertThat(leiden.approvals()).containsExactlyElementsOf(
                subjects(kinds).filter(i -> kinds.get(i) == Kind.FIT).map(i -> named(i, kinds)).toList());
    }

    /** An instance of the service that was given up for dead goes on beside the one that took over. */
    @Example
    @Label("by two at once approves each once")
    void two_at_once() {
        List<Kind> kinds = IntStream.range(0, 30).mapToObj(i -> i % 7 == 3 ? Kind.UNREVIEWED : Kind.FIT).toList();
        Many leiden = written(kinds);
        Api.Answer accepted = request(leiden, kinds);
        Requested requested = requested(leiden);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List.of(service, other, service, other).forEach(it -> threads
                    .submit(() -> process(it, it.bean(ApprovableUpdates.class)).on(requested)));
        }

        assertThat(leiden.approvals()).containsExactlyElementsOf(
                subjects(kinds).filter(i -> kinds.get(i) == Kind.FIT).map(i -> named(i, kinds)).toList());
        assertThat(Many.outcomes(leiden.progress(accepted))).containsExactlyElementsOf(
                subjects(kinds).map(i -> named(i, kinds) + " " + kinds.get(i).outcome).toList());
    }

    @Example
    @Label("takes trouble that passes for no outcome")
    void trouble_is_no_outcome() {
        Many leiden = written(List.of(Kind.FIT, Kind.FIT));
        Api.Answer accepted = request(leiden, List.of(Kind.FIT, Kind.FIT));
        ApprovableUpdates away = (organisation, seen, act, once) -> {
            throw new TransientDataAccessResourceException("the database is away");
        };
        assertThatThrownBy(() -> process(service, away).on(requested(leiden))).hasMessage("the database is away");
        assertThat(Many.outcomes(leiden.progress(accepted))).containsExactly("2A1.1 WACHT", "2A1.2 WACHT");
    }

    private static void run(Many leiden, Interruption interruption) {
        ApprovableUpdates updates = service.bean(ApprovableUpdates.class);
        var left = new int[]{interruption.steps()};
        ApprovableUpdates interrupted = (organisation, seen, act, once) -> {
            boolean now = left[0]-- == 0;
            if (now && !interruption.after()) {
                throw new IllegalStateException("interrupted");
            }
            long version = updates.approveInBulk(organisation, seen, act, once);
            if (now) {
                throw new IllegalStateException("interrupted");
            }
            return version;
        };
        try {
            process(service, interrupted).on(requested(leiden));
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("interrupted");
        }
    }

    private static ApprovingEach process(Instance instance, ApprovableUpdates updates) {
        return new ApprovingEach(instance.bean(Outcomes.class), updates, instance.bean(OrganisationTransactions.class),
                Clock.systemUTC());
    }

    private static Many written(List<Kind> kinds) {
        Many leiden = Many.opened(Municipality.of(database, service.port()), kinds.size());
        subjects(kinds).forEach(i -> {
            String code = leiden.codes().get(i);
            switch (kinds.get(i)) {
                case FIT -> leiden.review(code, Written.GREEN);
                case ORANGE -> leiden.review(code, Many.ORANGE);
                case REWRITTEN -> leiden.review(code, Many.OTHERWISE);
                case UNREVIEWED -> leiden.submit(code, Written.GREEN);
                case UNWRITTEN, UNKNOWN -> {}
            }
        });
        return leiden;
    }

    private static Api.Answer request(Many leiden, List<Kind> kinds) {
        String body = subjects(kinds).map(i -> Many.seen(named(i, kinds),
                kinds.get(i) == Kind.ORANGE ? Many.ORANGE : Written.GREEN)).collect(joining(","));
        return leiden.town().mayor().post(Many.ADDRESS, "{\"statusmeldingen\":[" + body + "]}", "Idempotency-Key",
                "sleutel-1");
    }

    private static Stream<Integer> subjects(List<Kind> kinds) {
        return IntStream.range(0, kinds.size()).boxed();
    }

    /** One that is not known has another number. */
    private static String named(int i, List<Kind> kinds) {
        return kinds.get(i) == Kind.UNKNOWN ? "2A9." + (i + 1) : "2A1." + (i + 1);
    }

    private static Requested requested(Many leiden) {
        return database.superuser().sql("""
                SELECT payload FROM event
                WHERE organisation = ? AND type = 'nl.prestaties.bulkaccordering.gevraagd.v1'""")
                .param(leiden.town().name())
                .query((row, number) -> (Requested) ContractJson.read(row.getBytes("payload"), Requested.class))
                .single();
    }

    private static Instance startedWithoutTheProcess() {
        Instance instance = Api.start(database);
        instance.bean(EventProcessingConfiguration.class).eventProcessor(ApprovingEach.PROCESS).orElseThrow()
                .shutDown();
        return instance;
    }
}
