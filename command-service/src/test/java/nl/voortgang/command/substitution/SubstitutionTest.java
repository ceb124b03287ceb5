package nl.voortgang.command.substitution;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.Fixtures;
import nl.voortgang.command.substitution.SubstitutionCommand.End;
import nl.voortgang.command.substitution.SubstitutionCommand.Grant;
import nl.voortgang.command.substitution.SubstitutionCommand.Withdraw;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent.Ended;
import nl.voortgang.contract.substitution.SubstitutionEvent.Granted;
import nl.voortgang.contract.substitution.SubstitutionEvent.Withdrawn;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A substitution")
class SubstitutionTest {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final PersonId MAYOR = new PersonId("p-burgemeester");
    private static final PersonId ANNE = new PersonId("p-anne");
    private static final PersonId BOB = new PersonId("p-bob");
    private static final PersonId KARIN = new PersonId("p-karin");

    /** It is half past midnight in Leiden, and still yesterday in UTC. */
    private static final Instant NOW = Instant.parse("2022-06-30T22:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 7, 31);

    @Nested
    @DisplayName("that is granted")
    class Granting {

        @Test
        void is_for_the_one_replaced_and_for_any_concern_controller() {
            after(List.of(), grant(MAYOR, ANNE, TODAY, LAST)).expectEvents(granted(MAYOR, ANNE, TODAY, LAST));
            after(List.of(), new Grant(LEIDEN, MAYOR, ANNE, TODAY, LAST, Set.of(Role.CONCERN_CONTROLLER), by(KARIN)))
                    .expectEvents(new Granted(LEIDEN, MAYOR, ANNE, TODAY, LAST, by(KARIN)));
        }

        @Test
        void is_refused_to_anybody_else_the_substitute_included() {
            after(List.of(), new Grant(LEIDEN, MAYOR, ANNE, TODAY, LAST,
                    Set.of(Role.PORTFOLIO_HOLDER, Role.CONTROLLER), by(ANNE)))
                    .expectException(refusedAs("vervanging-niet-van-u"));
        }

        @Test
        void has_days_that_follow_each_other_in_a_year_that_can_be() {
            after(List.of(), grant(MAYOR, ANNE, LAST, TODAY)).expectException(faulty("/totEnMet volgorde"));
            after(List.of(), grant(MAYOR, ANNE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1))).expectException(
                    faulty("/van buiten-bereik", "/totEnMet buiten-bereik", "/totEnMet te-lang"));
            after(List.of(), grant(MAYOR, ANNE, LocalDate.MAX, LocalDate.MIN)).expectException(
                    faulty("/van buiten-bereik", "/totEnMet buiten-bereik", "/totEnMet volgorde"));
        }

        @Test
        void lasts_a_day_at_least_and_366_days_at_most() {
            after(List.of(), grant(MAYOR, ANNE, TODAY, TODAY)).expectSuccessfulHandlerExecution();
            after(List.of(), grant(MAYOR, ANNE, TODAY, TODAY.plusDays(365))).expectSuccessfulHandlerExecution();
            after(List.of(), grant(MAYOR, ANNE, TODAY, TODAY.plusDays(366))).expectException(
                    faulty("/totEnMet te-lang"));
        }

        @Test
        void begins_today_in_the_municipality_or_later() {
            after(List.of(), grant(MAYOR, ANNE, TODAY.minusDays(1), LAST))
                    .expectException(refusedAs("vervanging-in-verleden"))
                    .expectExceptionMessage(
                            "Een vervanging begint op zijn vroegst vandaag, 1 juli 2022. Kies een latere"
                                    + " eerste dag.");
        }

        @Test
        void is_never_of_and_by_the_same_person() {
            after(List.of(), grant(MAYOR, MAYOR, TODAY, LAST)).expectException(refusedAs("vervangt-zichzelf"));
        }

        @Test
        void is_the_only_one_of_that_person_on_any_day() {
            var history = List.of(granted(MAYOR, ANNE, TODAY, LAST));
            after(history, grant(MAYOR, BOB, LAST, LAST.plusDays(9)))
                    .expectException(refusedAs("vervangingen-overlappen"))
                    .expectExceptionMessage(
                            "Van 1 juli 2022 tot en met 31 juli 2022 heeft deze persoon al een vervanger."
                                    + " Beëindig eerst die vervanging of kies andere dagen.");
            after(history, grant(MAYOR, ANNE, TODAY, LAST)).expectException(refusedAs("vervangingen-overlappen"));
            after(history, grant(MAYOR, BOB, LAST.plusDays(1), LAST.plusDays(9))).expectSuccessfulHandlerExecution();
            after(history, grant(BOB, ANNE, TODAY, LAST)).expectSuccessfulHandlerExecution();
        }

        @Test
        void may_be_of_somebody_who_is_a_substitute_too() {
            after(List.of(granted(MAYOR, ANNE, TODAY, LAST)), grant(ANNE, BOB, TODAY, LAST))
                    .expectEvents(granted(ANNE, BOB, TODAY, LAST));
        }

        @Test
        void closes_no_circle_of_two() {
            after(List.of(granted(MAYOR, ANNE, TODAY, LAST)), grant(ANNE, MAYOR, LAST, LAST.plusDays(9)))
                    .expectException(refusedAs("vervanging-in-kring"))
                    .expectExceptionMessage("Op 31 juli 2022 zou de vervanger, al dan niet via anderen, zelf worden"
                            + " vervangen door wie hij of zij vervangt. Kies een andere vervanger of andere dagen.");
        }

        @Test
        void closes_no_circle_of_any_length_on_a_day_they_share() {
            var chain = List.of(granted(MAYOR, ANNE, TODAY, TODAY.plusDays(9)),
                    granted(ANNE, BOB, TODAY.plusDays(5), LAST), granted(BOB, KARIN, TODAY, LAST));
            after(chain, grant(KARIN, MAYOR, TODAY.plusDays(9), LAST))
                    .expectException(refusedAs("vervanging-in-kring"));
            after(chain, grant(KARIN, MAYOR, TODAY, TODAY.plusDays(5)))
                    .expectException(refusedAs("vervanging-in-kring"));
            after(chain, grant(KARIN, MAYOR, TODAY.plusDays(10), LAST)).expectSuccessfulHandlerExecution();
            after(chain, grant(KARIN, MAYOR, TODAY, TODAY.plusDays(4))).expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    @DisplayName("that is ended")
    class Ending {

        private static final List<Granted> HISTORY = List.of(granted(MAYOR, ANNE, TODAY.minusDays(9), LAST));
        private static final LocalDate FROM = TODAY.minusDays(9);

        @Test
        void becomes_shorter_and_leaves_the_days_after_free() {
            after(HISTORY, end(FROM, TODAY)).expectEvents(ended(FROM, TODAY));
            var history = List.of(HISTORY.getFirst(), ended(FROM, TODAY));
            after(history, grant(MAYOR, BOB, TODAY.plusDays(1), LAST)).expectSuccessfulHandlerExecution();
            after(history, grant(MAYOR, BOB, TODAY, LAST)).expectException(refusedAs("vervangingen-overlappen"));
        }

        @Test
        void never_becomes_longer_and_the_same_day_is_nothing_new() {
            after(HISTORY, end(FROM, LAST)).expectSuccessfulHandlerExecution().expectNoEvents();
            after(HISTORY, end(FROM, LAST.plusDays(1))).expectException(refusedAs("vervanging-eindigt-al-eerder"));
            after(List.of(granted(MAYOR, ANNE, FROM, FROM)), end(FROM, TODAY))
                    .expectException(refusedAs("vervanging-eindigt-al-eerder"));
        }

        @Test
        void had_its_last_day_yesterday_at_the_earliest() {
            after(HISTORY, end(FROM, TODAY.minusDays(1))).expectEvents(ended(FROM, TODAY.minusDays(1)));
            after(HISTORY, end(FROM, TODAY.minusDays(2))).expectException(refusedAs("beeindiging-in-verleden"))
                    .expectExceptionMessage(
                            "Een vervanging eindigt op zijn vroegst gisteren, want wat de vervanger deed,"
                                    + " blijft gedaan. Kies 30 juni 2022 of een latere dag.");
        }

        @Test
        void lasts_a_day_at_least() {
            after(List.of(granted(MAYOR, ANNE, TODAY, LAST)), end(TODAY, TODAY.minusDays(1)))
                    .expectException(faulty("/totEnMet volgorde"));
        }

        @Test
        void was_granted_before() {
            after(HISTORY, end(TODAY, TODAY)).expectException(refusedAs("niet-gevonden"));
            after(List.of(granted(BOB, ANNE, FROM, LAST)), end(FROM, TODAY))
                    .expectException(refusedAs("niet-gevonden"));
        }

        @Test
        void is_ones_own_unless_one_is_a_concern_controller() {
            after(HISTORY, new End(LEIDEN, MAYOR, FROM, TODAY, Set.of(Role.PORTFOLIO_HOLDER), by(ANNE)))
                    .expectException(refusedAs("vervanging-niet-van-u"));
            after(HISTORY, new End(LEIDEN, MAYOR, FROM, TODAY, Set.of(Role.CONCERN_CONTROLLER), by(KARIN)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    @DisplayName("that is withdrawn")
    class Withdrawing {

        private static final LocalDate TOMORROW = TODAY.plusDays(1);
        private static final List<Granted> HISTORY = List.of(granted(MAYOR, ANNE, TOMORROW, LAST));

        @Test
        void never_came_about() {
            after(HISTORY, withdraw(TOMORROW))
                    .expectEvents(new Withdrawn(LEIDEN, MAYOR, ANNE, TOMORROW, by(MAYOR)));
            after(List.of(HISTORY.getFirst(), new Withdrawn(LEIDEN, MAYOR, ANNE, TOMORROW, by(MAYOR))),
                    grant(MAYOR, BOB, TOMORROW, LAST)).expectSuccessfulHandlerExecution();
        }

        @Test
        void has_not_begun() {
            after(List.of(granted(MAYOR, ANNE, TODAY, LAST)), withdraw(TODAY))
                    .expectException(refusedAs("vervanging-al-begonnen"))
                    .expectExceptionMessage("Deze vervanging begon op 1 juli 2022 en kan niet meer worden ingetrokken."
                            + " Beëindig haar.");
        }

        @Test
        void was_granted_before() {
            after(HISTORY, withdraw(LAST)).expectException(refusedAs("niet-gevonden"));
        }

        @Test
        void is_ones_own_unless_one_is_a_concern_controller() {
            after(HISTORY, new Withdraw(LEIDEN, MAYOR, TOMORROW, Set.of(Role.PORTFOLIO_HOLDER), by(ANNE)))
                    .expectException(refusedAs("vervanging-niet-van-u"));
            after(HISTORY, new Withdraw(LEIDEN, MAYOR, TOMORROW, Set.of(Role.CONCERN_CONTROLLER), by(KARIN)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    private static Act by(PersonId person) {
        return Act.of(person, NOW);
    }

    private static Grant grant(PersonId replaced, PersonId substitute, LocalDate from, LocalDate until) {
        return new Grant(LEIDEN, replaced, substitute, from, until, Set.of(Role.PORTFOLIO_HOLDER), by(replaced));
    }

    private static End end(LocalDate from, LocalDate until) {
        return new End(LEIDEN, MAYOR, from, until, Set.of(Role.PORTFOLIO_HOLDER), by(MAYOR));
    }

    private static Withdraw withdraw(LocalDate from) {
        return new Withdraw(LEIDEN, MAYOR, from, Set.of(Role.PORTFOLIO_HOLDER), by(MAYOR));
    }

    private static Granted granted(PersonId replaced, PersonId substitute, LocalDate from, LocalDate until) {
        return new Granted(LEIDEN, replaced, substitute, from, until, by(replaced));
    }

    private static Ended ended(LocalDate from, LocalDate until) {
        return new Ended(LEIDEN, MAYOR, ANNE, from, until, by(MAYOR));
    }

    private static ResultValidator<AxonSubstitutions> after(List<? extends SubstitutionEvent> history,
            SubstitutionCommand command) {
        return Fixtures.when(fixture(AxonSubstitutions.class), history, command);
    }
}
