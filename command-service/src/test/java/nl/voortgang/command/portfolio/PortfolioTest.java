package nl.voortgang.command.portfolio;

import static nl.voortgang.command.Fixtures.faulty;
import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.command.DecisionTable;
import nl.voortgang.command.Fixtures;
import nl.voortgang.command.portfolio.PortfolioCommand.AppointHolder;
import nl.voortgang.command.portfolio.PortfolioCommand.EndTerm;
import nl.voortgang.command.portfolio.PortfolioCommand.Establish;
import nl.voortgang.command.portfolio.PortfolioCommand.Transfer;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent.Established;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderAppointed;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderTermEnded;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("A portfolio")
class PortfolioTest {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final PortfolioCode SAFETY = new PortfolioCode("veiligheid");
    private static final PersonId MAYOR = new PersonId("p-burgemeester");
    private static final Act ACT = Act.of(new PersonId("p-karin"), Instant.parse("2022-01-10T09:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 10);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    private static final Established ESTABLISHED = new Established(LEIDEN, SAFETY, "Veiligheid", ACT);

    private static final DecisionTable TABLE = DecisionTable.of(PortfolioState.class, PortfolioCommand.class, """
                           | Establish   | AppointHolder   | EndTerm       | Transfer
            NotEstablished | Established | niet-gevonden   | niet-gevonden | niet-gevonden
            InUse          | -           | HolderAppointed | niet-gevonden | Taken over
            """);

    @TestFactory
    @DisplayName("answers each command in each state")
    Stream<DynamicTest> table() {
        Map<String, PortfolioCommand> commands = Map.of("Establish", establish("Veiligheid"), "AppointHolder",
                appoint(FIRST, LAST), "EndTerm", end(FIRST, LAST), "Transfer", transfer(MAYOR, TODAY));
        Map<String, PortfolioEvent> events = Map.of("Established", ESTABLISHED, "HolderAppointed",
                appointed(FIRST, LAST), "Taken over", appointed(TODAY, null));
        return TABLE.tests((state, command, outcome) -> {
            var result = after(state.equals("InUse") ? List.of(ESTABLISHED) : List.of(), commands.get(command));
            if (events.containsKey(outcome)) {
                result.expectEvents(events.get(outcome));
            } else if (outcome.equals("-")) {
                result.expectSuccessfulHandlerExecution().expectNoEvents();
            } else {
                result.expectException(refusedAs(outcome));
            }
        });
    }

    @Nested
    @DisplayName("that is established")
    class Establishing {

        @Test
        void has_a_name_of_one_line() {
            after(List.of(), establish(" ")).expectException(faulty("/naam verplicht"));
            after(List.of(), establish("x".repeat(201))).expectException(faulty("/naam te-lang"));
            after(List.of(), establish("een\ntwee")).expectException(faulty("/naam een-regel"));
        }

        @Test
        void keeps_its_name() {
            after(List.of(ESTABLISHED), establish("Wonen")).expectException(refusedAs("portefeuille-heet-anders"));
        }
    }

    @Nested
    @DisplayName("that gets a holder")
    class Appointing {

        @Test
        void has_at_most_one_on_any_day() {
            var held = List.of(ESTABLISHED, appointed(FIRST, LAST));
            after(held, appoint(LAST, null)).expectException(refusedAs("termijnen-overlappen")).expectExceptionMessage(
                    "Van 1 januari 2022 tot en met 31 mei 2022 houdt al iemand deze portefeuille. Beëindig eerst die"
                            + " termijn of kies andere dagen.");
            after(held, appoint(FIRST.minusDays(9), FIRST)).expectException(refusedAs("termijnen-overlappen"));
            after(held, appoint(FIRST.minusDays(9), null)).expectException(refusedAs("termijnen-overlappen"));
            after(held, appoint(LAST.plusDays(1), null)).expectEvents(appointed(LAST.plusDays(1), null));
            after(held, appoint(FIRST.minusDays(9), FIRST.minusDays(1))).expectSuccessfulHandlerExecution();
        }

        @Test
        void that_is_appointed_until_further_notice_has_nobody_after() {
            after(List.of(ESTABLISHED, appointed(FIRST, null)), appoint(FIRST.plusYears(9), null))
                    .expectException(refusedAs("termijnen-overlappen"));
        }

        @Test
        void has_days_that_follow_each_other_in_a_year_that_can_be() {
            after(List.of(ESTABLISHED), appoint(FIRST, FIRST.minusDays(1)))
                    .expectException(faulty("/totEnMet volgorde"));
            after(List.of(ESTABLISHED), appoint(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1)))
                    .expectException(faulty("/van buiten-bereik", "/totEnMet buiten-bereik"));
        }
    }

    @Nested
    @DisplayName("whose term ends")
    class Ending {

        @Test
        void is_free_from_the_next_day() {
            var held = List.of(ESTABLISHED, appointed(FIRST, null));
            after(held, end(FIRST, LAST)).expectEvents(ended(LAST));
            var ended = List.of(ESTABLISHED, appointed(FIRST, null), ended(LAST));
            after(ended, appoint(LAST.plusDays(1), null)).expectSuccessfulHandlerExecution();
            after(ended, appoint(LAST, null)).expectException(refusedAs("termijnen-overlappen"));
        }

        @Test
        void needs_such_a_term() {
            after(List.of(ESTABLISHED, appointed(FIRST, null)), end(FIRST.plusDays(1), LAST))
                    .expectException(refusedAs("niet-gevonden"));
        }

        @Test
        void can_end_earlier_but_not_later_and_the_same_day_is_nothing_new() {
            var held = List.of(ESTABLISHED, appointed(FIRST, LAST));
            after(held, end(FIRST, LAST.minusDays(1))).expectEvents(ended(LAST.minusDays(1)));
            after(held, end(FIRST, LAST)).expectSuccessfulHandlerExecution().expectNoEvents();
            after(held, end(FIRST, LAST.plusDays(1))).expectException(refusedAs("termijn-eindigt-al-eerder"));
        }

        @Test
        void lasts_a_day_at_least() {
            var held = List.of(ESTABLISHED, appointed(FIRST, null));
            after(held, end(FIRST, FIRST)).expectEvents(ended(FIRST));
            after(held, end(FIRST, FIRST.minusDays(1))).expectException(faulty("/totEnMet volgorde"));
        }
    }

    @Nested
    @DisplayName("that passes to another holder")
    class Transferring {

        private static final PersonId SUCCESSOR = new PersonId("p-opvolger");

        @Test
        void is_held_by_the_one_until_the_day_before_and_by_the_other_from_that_day() {
            after(List.of(ESTABLISHED, appointed(FIRST, null)), transfer(SUCCESSOR, TODAY))
                    .expectEvents(ended(TODAY.minusDays(1)), succeeded(TODAY));
            after(List.of(ESTABLISHED, appointed(FIRST, LAST)), transfer(SUCCESSOR, LAST))
                    .expectEvents(ended(LAST.minusDays(1)), succeeded(LAST));
        }

        @Test
        void needs_nobody_to_end_when_nobody_holds_it_that_day() {
            after(List.of(ESTABLISHED, appointed(FIRST, LAST)), transfer(SUCCESSOR, LAST.plusDays(1)))
                    .expectEvents(succeeded(LAST.plusDays(1)));
        }

        @Test
        void passes_to_nobody_who_holds_it_that_day_already() {
            after(List.of(ESTABLISHED, appointed(FIRST, LAST)), transfer(MAYOR, TODAY))
                    .expectSuccessfulHandlerExecution().expectNoEvents();
        }

        @Test
        void passes_today_at_the_earliest() {
            after(List.of(ESTABLISHED, appointed(FIRST, null)), transfer(SUCCESSOR, TODAY.minusDays(1)))
                    .expectException(refusedAs("overdracht-in-verleden")).expectExceptionMessage(
                            "Overdragen kan op zijn vroegst per vandaag, 10 januari 2022: wat eerder is beslist, besliste"
                                    + " wie toen houder was. Kies een latere dag.");
        }

        @Test
        void does_not_pass_when_somebody_holds_it_later() {
            after(List.of(ESTABLISHED, appointed(FIRST, LAST), appointed(LAST.plusDays(1), null)),
                    transfer(SUCCESSOR, TODAY)).expectException(refusedAs("termijnen-overlappen"))
                    .expectExceptionMessage(
                            "Van 1 juni 2022 tot nader order houdt al iemand deze portefeuille. Beëindig"
                                    + " eerst die termijn of kies andere dagen.");
        }

        @Test
        void does_not_pass_on_the_very_day_on_which_somebody_got_it() {
            after(List.of(ESTABLISHED, appointed(TODAY, null)), transfer(SUCCESSOR, TODAY))
                    .expectException(refusedAs("termijnen-overlappen"));
        }

        @Test
        void passes_on_a_day_that_can_be() {
            after(List.of(ESTABLISHED), transfer(SUCCESSOR, LocalDate.of(1, 1, 1)))
                    .expectException(faulty("/van buiten-bereik"));
        }

        private static HolderAppointed succeeded(LocalDate from) {
            return new HolderAppointed(LEIDEN, SAFETY, SUCCESSOR, from, null, ACT);
        }
    }

    private static Establish establish(String name) {
        return new Establish(LEIDEN, SAFETY, name, ACT);
    }

    private static AppointHolder appoint(LocalDate from, @Nullable LocalDate until) {
        return new AppointHolder(LEIDEN, SAFETY, MAYOR, from, until, ACT);
    }

    private static EndTerm end(LocalDate from, LocalDate until) {
        return new EndTerm(LEIDEN, SAFETY, from, until, ACT);
    }

    private static Transfer transfer(PersonId holder, LocalDate from) {
        return new Transfer(LEIDEN, SAFETY, holder, from, ACT);
    }

    private static HolderAppointed appointed(LocalDate from, @Nullable LocalDate until) {
        return new HolderAppointed(LEIDEN, SAFETY, MAYOR, from, until, ACT);
    }

    private static HolderTermEnded ended(LocalDate until) {
        return new HolderTermEnded(LEIDEN, SAFETY, MAYOR, FIRST, until, ACT);
    }

    private static ResultValidator<AxonPortfolio> after(List<? extends PortfolioEvent> history,
            PortfolioCommand command) {
        return Fixtures.when(fixture(AxonPortfolio.class), history, command);
    }
}
