package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.Example.LEIDEN;
import static nl.voortgang.command.statusupdate.Example.NOW;
import static nl.voortgang.command.statusupdate.Example.TODAY;
import static nl.voortgang.command.statusupdate.Example.UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.voortgang.apirules.Refused;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.substitution.Replacements;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.command.substitution.Substitution;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.wire.ContractJson;

/** Whatever is tried, by whomever, in whatever order, while the report goes its own way. */
@Label("A status update under random commands")
class StatusUpdatePropertiesTest {

    private static final List<PersonId> PEOPLE = IntStream.range(0, 6).mapToObj(n -> new PersonId("p-" + n)).toList();
    private static final List<Content> CONTENTS = IntStream.range(0, 2).<Content>mapToObj(
            n -> new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Versie " + n)).toList();

    /** Whoever is the author by then, so that a sequence gets somewhere; everybody else by number. */
    private static final int ITS_AUTHOR = PEOPLE.size();

    /** The person who acts, as often as anybody else. */
    private static final int NOBODY_ELSE = PEOPLE.size();

    enum Verb {
        SUBMIT, WITHDRAW, REVIEW, RETURN, APPROVE, REOPEN, REASSIGN, FREEZE, THAW, ISSUE_ERRATUM, MOVE_REPORT_ON,
        MOVE_REPORT_BACK
    }

    /**
     * @param other the content, or who else
     * @param replaced who holds the portfolio, or becomes the controller
     * @param concern whether the person is a concern controller too, who needs nobody to replace
     */
    record Attempt(Verb verb, int person, int other, int replaced, boolean concern) {}

    record Step(StatusUpdateEvent event, Phase phase) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var anybody = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        return Combinators.combine(verbs(), Arbitraries.integers().between(0, ITS_AUTHOR), anybody,
                Arbitraries.integers().between(0, NOBODY_ELSE + PEOPLE.size() - 1), Arbitraries.of(true, false))
                .as(Attempt::new).list().ofMinSize(30).ofMaxSize(150);
    }

    /** Steps forward more often than steps back, or no sequence would get anywhere. */
    private static Arbitrary<Verb> verbs() {
        return Arbitraries.frequency(Tuple.of(12, Verb.SUBMIT), Tuple.of(12, Verb.REVIEW), Tuple.of(24, Verb.APPROVE),
                Tuple.of(12, Verb.FREEZE), Tuple.of(3, Verb.MOVE_REPORT_ON), Tuple.of(4, Verb.MOVE_REPORT_BACK),
                Tuple.of(1, Verb.WITHDRAW), Tuple.of(1, Verb.RETURN), Tuple.of(1, Verb.REOPEN),
                Tuple.of(3, Verb.REASSIGN), Tuple.of(3, Verb.THAW), Tuple.of(3, Verb.ISSUE_ERRATUM));
    }

    @Property(tries = 2000)
    @Label("is never approved without four eyes on the text that was submitted last")
    void four_eyes(@ForAll("attempts") List<Attempt> attempts) {
        var judge = new FourEyesJudge();
        List<Step> history = play(attempts);
        history.forEach(step -> judge.see(step.event()));
        Statistics.label("approved").collect(judge.approvals() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("on behalf").collect(judge.onBehalf() > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 4));
    }

    @Property(tries = 2000)
    @Label("does not change once it is frozen, but by an erratum or by thawing with its open report")
    void frozen(@ForAll("attempts") List<Attempt> attempts) {
        boolean frozen = false;
        int times = 0;
        for (Step step : play(attempts)) {
            assertThat(!frozen || mayFollowFreezing(step)).as("changed while frozen by " + step).isTrue();
            frozen = step.event() instanceof StatusUpdateEvent.Frozen
                    || step.event() instanceof StatusUpdateEvent.Approved && step.phase().adopted();
            if (step.event() instanceof StatusUpdateEvent.Approved && !step.phase().adopted()) {
                assertThat(step.phase()).isEqualTo(Phase.OPEN);
            }
            times += frozen ? 1 : 0;
        }
        Statistics.label("frozen").collect(times > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    private static boolean mayFollowFreezing(Step step) {
        return step.event() instanceof StatusUpdateEvent.Thawed && step.phase() == Phase.OPEN
                || step.event() instanceof StatusUpdateEvent.ErratumIssued && step.phase().adopted();
    }

    private static List<Step> play(List<Attempt> attempts) {
        var history = new ArrayList<Step>();
        Phase phase = Phase.OPEN;
        StatusUpdateState state = new StatusUpdateState.NotRequested();
        for (StatusUpdateEvent event : StatusUpdate.decide(Example.request(), state)) {
            history.add(new Step(event, phase));
            state = StatusUpdate.after(state, event);
        }
        for (Attempt attempt : attempts) {
            phase = after(phase, attempt.verb());
            for (StatusUpdateEvent event : tried(attempt, state, phase)) {
                history.add(new Step(event, phase));
                state = StatusUpdate.after(state, event);
            }
        }
        return history;
    }

    private static Phase after(Phase phase, Verb verb) {
        return switch (verb) {
            case MOVE_REPORT_ON -> switch (phase) {
                case PLANNED, OPEN -> Phase.COMPILED;
                case COMPILED -> Phase.ADOPTED;
                case ADOPTED -> Phase.SENT_TO_COUNCIL;
                case SENT_TO_COUNCIL, PUBLISHED -> Phase.PUBLISHED;
                case CANCELLED -> Phase.CANCELLED;
            };
            case MOVE_REPORT_BACK -> phase == Phase.COMPILED ? Phase.OPEN : phase;
            default -> phase;
        };
    }

    private static List<StatusUpdateEvent> tried(Attempt attempt, StatusUpdateState state, Phase phase) {
        try {
            return decided(attempt, state, phase);
        } catch (RuntimeException refused) {
            assertThat(refused).isInstanceOf(Refused.class);
            return List.of();
        }
    }

    /**
     * Everybody may do everything, by themselves or on behalf of another, whom everybody replaces: only who they were
     * before can stop them.
     */
    private static List<StatusUpdateEvent> decided(Attempt attempt, StatusUpdateState state, Phase phase) {
        PersonId person = attempt.person() == ITS_AUTHOR
                ? ((StatusUpdateState.Asked) state).assignment().author()
                : PEOPLE.get(attempt.person());
        Act act = Act.of(person, NOW);
        Content content = CONTENTS.get(attempt.other() % CONTENTS.size());
        Set<Role> roles = attempt.concern()
                ? EnumSet.allOf(Role.class)
                : EnumSet.complementOf(EnumSet.of(Role.CONCERN_CONTROLLER));
        PersonId other = attempt.replaced() >= NOBODY_ELSE ? person : PEOPLE.get(attempt.replaced());
        PortfolioTerms held = (organisation, portfolio) -> new Terms(List.of(new Term(other, TODAY, null)));
        StandIns everybody = (organisation, substitute) -> new Replacements(PEOPLE.stream()
                .map(replaced -> new Substitution(replaced, substitute, TODAY, TODAY)).toList());
        var report = Example.report(phase);
        return switch (attempt.verb()) {
            case SUBMIT -> List.of(StatusUpdate.decide(
                    new StatusUpdateCommand.Submit(LEIDEN, UPDATE, content, null, act), state, report));
            case WITHDRAW -> List.of(StatusUpdate.decide(new StatusUpdateCommand.Withdraw(LEIDEN, UPDATE, act), state));
            case REVIEW -> List.of(StatusUpdate.decide(new StatusUpdateCommand.Review(LEIDEN, UPDATE, roles,
                    ContractJson.hash(content), null, act), state, everybody));
            case RETURN -> List.of(StatusUpdate.decide(
                    new StatusUpdateCommand.Return(LEIDEN, UPDATE, roles, "Anders.", act), state, held, everybody));
            case APPROVE -> List.of(StatusUpdate.decide(
                    new StatusUpdateCommand.Approve(LEIDEN, UPDATE, ContractJson.hash(content), act), state, held,
                    everybody, report));
            case REOPEN -> List.of(Interventions.decide(
                    new StatusUpdateCommand.Reopen(LEIDEN, UPDATE, "Een fout.", act), state, report));
            case REASSIGN -> Interventions.decide(
                    new StatusUpdateCommand.Reassign(LEIDEN, UPDATE, PEOPLE.get(attempt.other()), other, act), state);
            case FREEZE -> Interventions.decide(new StatusUpdateCommand.Freeze(LEIDEN, UPDATE, act), state, report);
            case THAW -> Interventions.decide(new StatusUpdateCommand.Thaw(LEIDEN, UPDATE, act), state, report);
            case ISSUE_ERRATUM -> List.of(Interventions.decide(
                    new StatusUpdateCommand.IssueErratum(LEIDEN, UPDATE, "Een fout.", act), state, report));
            case MOVE_REPORT_ON, MOVE_REPORT_BACK -> List.of();
        };
    }
}
