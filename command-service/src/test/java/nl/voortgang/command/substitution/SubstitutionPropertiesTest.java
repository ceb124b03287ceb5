package nl.voortgang.command.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;

/** Whatever is granted, ended and withdrawn, while the days go by. */
@Label("Substitutions under random commands")
class SubstitutionPropertiesTest {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final List<PersonId> PEOPLE = IntStream.range(0, 4).mapToObj(n -> new PersonId("p-" + n)).toList();
    private static final LocalDate BEGIN = LocalDate.of(2022, 3, 25);

    enum Verb {
        GRANT, END, WITHDRAW, WAIT
    }

    /**
     * @param from days after the first of all
     * @param days how many it lasts
     */
    record Attempt(Verb verb, int replaced, int substitute, int from, int days) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var verbs = Arbitraries.frequency(Tuple.of(12, Verb.GRANT), Tuple.of(2, Verb.END), Tuple.of(1, Verb.WITHDRAW),
                Tuple.of(2, Verb.WAIT));
        var person = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        return Combinators.combine(verbs, person, person, Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(1, 6)).as(Attempt::new).list().ofMinSize(10).ofMaxSize(60);
    }

    @Property(tries = 2000)
    @Label("give nobody two substitutes on a day, never go in a circle, are never refused for it without reason, and leave the past")
    void day_by_day(@ForAll("attempts") List<Attempt> attempts) {
        var state = SubstitutionState.NONE;
        var calendar = new Calendar(Map.of());
        LocalDate today = BEGIN;
        int circles = 0;
        for (Attempt attempt : attempts) {
            today = attempt.verb() == Verb.WAIT ? today.plusDays(1) : today;
            try {
                for (SubstitutionEvent event : decided(attempt, today, state)) {
                    calendar = calendar.after(event, today);
                    state = Substitutions.after(state, event);
                }
            } catch (RuntimeException refused) {
                assertThat(refused).isInstanceOf(Refused.class);
                if (((Refused) refused).slug().equals(SubstitutionRules.CIRCLE.slug())) {
                    assertThat(calendar.wouldCircle(attempt)).isTrue();
                    circles++;
                }
            }
        }
        Statistics.label("a circle").collect(circles > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static List<? extends SubstitutionEvent> decided(Attempt attempt, LocalDate today,
            SubstitutionState state) {
        PersonId replaced = PEOPLE.get(attempt.replaced());
        Set<Role> roles = Set.of(Role.PORTFOLIO_HOLDER);
        Act act = Act.of(replaced, today.atTime(0, 30).atZone(Act.ZONE).toInstant());
        LocalDate from = BEGIN.plusDays(attempt.from());
        LocalDate until = from.plusDays(attempt.days() - 1L);
        return switch (attempt.verb()) {
            case GRANT -> List.of(Substitutions.decide(new SubstitutionCommand.Grant(LEIDEN, replaced,
                    PEOPLE.get(attempt.substitute()), from, until, roles, act), state));
            case END -> Substitutions.decide(
                    new SubstitutionCommand.End(LEIDEN, replaced, from, until, roles, act), state);
            case WITHDRAW -> List.of(Substitutions.decide(
                    new SubstitutionCommand.Withdraw(LEIDEN, replaced, from, roles, act), state));
            case WAIT -> List.of();
        };
    }

    record DayOf(PersonId person, LocalDate day) {}

    /** A judge who knows no periods: by which substitution somebody is replaced, day by day. */
    record Calendar(Map<DayOf, SubstitutionEvent.Granted> days) {

        Calendar after(SubstitutionEvent event, LocalDate today) {
            var next = new HashMap<>(days);
            switch (event) {
                case SubstitutionEvent.Granted it -> it.from().datesUntil(it.until().plusDays(1)).forEach(day -> {
                    assertThat(leads(it.substitute(), it.replaced(), day)).as("circle on " + day).isFalse();
                    assertThat(next.put(new DayOf(it.replaced(), day), it)).as("substitute on " + day).isNull();
                });
                case SubstitutionEvent.Ended it -> next.entrySet().removeIf(each -> isOf(it, each.getValue())
                        && each.getKey().day().isAfter(it.until()));
                case SubstitutionEvent.Withdrawn it -> next.values().removeIf(each -> isOf(it, each));
            }
            assertThat(before(today, next)).as("what was").isEqualTo(before(today, days));
            return new Calendar(next);
        }

        private static boolean isOf(SubstitutionEvent event, SubstitutionEvent.Granted granted) {
            return granted.replaced().equals(event.replaced()) && granted.from().equals(event.from());
        }

        private static Map<DayOf, SubstitutionEvent.Granted> before(LocalDate today,
                Map<DayOf, SubstitutionEvent.Granted> days) {
            var past = new HashMap<>(days);
            past.keySet().removeIf(each -> !each.day().isBefore(today));
            return past;
        }

        boolean wouldCircle(Attempt attempt) {
            return IntStream.range(0, attempt.days()).mapToObj(n -> BEGIN.plusDays(attempt.from() + n)).anyMatch(
                    day -> leads(PEOPLE.get(attempt.substitute()), PEOPLE.get(attempt.replaced()), day));
        }

        /** Whether the one is, through others or not, replaced by the other that day. */
        private boolean leads(PersonId start, PersonId end, LocalDate day) {
            SubstitutionEvent.Granted next = days.get(new DayOf(start, day));
            return start.equals(end) || next != null && leads(next.substitute(), end, day);
        }
    }
}
