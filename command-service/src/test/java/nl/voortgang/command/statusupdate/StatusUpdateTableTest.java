package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.fixture;
import static nl.voortgang.command.Fixtures.refusedAs;
import static nl.voortgang.command.Fixtures.when;
import static nl.voortgang.command.statusupdate.Example.AUTHOR;
import static nl.voortgang.command.statusupdate.Example.CONTENT;
import static nl.voortgang.command.statusupdate.Example.CONTROLLER;
import static nl.voortgang.command.statusupdate.Example.HASH;
import static nl.voortgang.command.statusupdate.Example.HELD;
import static nl.voortgang.command.statusupdate.Example.HISTORY;
import static nl.voortgang.command.statusupdate.Example.HOLDER;
import static nl.voortgang.command.statusupdate.Example.STRANGER;
import static nl.voortgang.command.statusupdate.Example.TODAY;
import static nl.voortgang.command.statusupdate.Example.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.DecisionTable;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.substitution.Replacements;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.command.substitution.Substitution;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Each command in each state of a status update")
class StatusUpdateTableTest {

    /** By the person whose turn it is, and while the report allows it: what happens > the state after it; a dash for nothing; otherwise the refusal. The example is orange. */
    private static final DecisionTable TABLE = DecisionTable.of(StatusUpdateState.class, StatusUpdateCommand.class,
            """
                                 | Request               | Submit                | Withdraw              | Review              | Return              | Approve             | ApproveInBulk   | Reopen              | Reassign               | Freeze            | Thaw              | IssueErratum
                    NotRequested | Requested > Requested | niet-gevonden         | niet-gevonden         | niet-gevonden       | niet-gevonden       | niet-gevonden       | niet-gevonden   | niet-gevonden       | niet-gevonden          | niet-gevonden     | -                 | niet-gevonden
                    Requested    | -                     | Submitted > Submitted | niet-ingediend        | niet-ingediend      | niet-ingediend      | niet-ingediend      | niet-ingediend  | opsteller-aan-zet   | Reassigned > Requested | niet-geaccordeerd | -                 | niet-in-rapportage
                    Submitted    | -                     | al-ingediend          | Withdrawn > Requested | Reviewed > Reviewed | Returned > Returned | niet-getoetst       | niet-getoetst   | Reopened > Returned | Reassigned > Submitted | niet-geaccordeerd | -                 | niet-in-rapportage
                    Reviewed     | -                     | al-getoetst           | al-getoetst           | al-getoetst         | Returned > Returned | Approved > Approved | niet-in-bulk    | Reopened > Returned | Reassigned > Reviewed  | niet-geaccordeerd | -                 | niet-in-rapportage
                    Returned     | -                     | Submitted > Submitted | niet-ingediend        | niet-ingediend      | niet-ingediend      | niet-ingediend      | niet-ingediend  | opsteller-aan-zet   | Reassigned > Returned  | niet-geaccordeerd | -                 | niet-in-rapportage
                    Approved     | -                     | al-geaccordeerd       | al-geaccordeerd       | al-geaccordeerd     | al-geaccordeerd     | al-geaccordeerd     | al-geaccordeerd | Reopened > Returned | al-geaccordeerd        | Frozen > Frozen   | -                 | niet-in-rapportage
                    Frozen       | -                     | bevroren              | bevroren              | bevroren            | bevroren            | bevroren            | bevroren        | bevroren            | bevroren               | -                 | Thawed > Approved | ErratumIssued > Returned
                    """);

    /** The controller by one person, the holder by another: one person cannot do both. */
    private static final StandIns REPLACED = (organisation, substitute) -> new Replacements(
            Stream.of(CONTROLLER, HOLDER).filter(replaced -> standIn(replaced).equals(substitute))
                    .map(replaced -> new Substitution(replaced, substitute, TODAY, TODAY)).toList());

    /** Who takes the turn of a controller or holder. */
    private enum Actors {
        THEMSELVES {
            @Override
            Act act(PersonId whoseTurn) {
                return by(whoseTurn);
            }
        },
        REPLACED {
            @Override
            Act act(PersonId whoseTurn) {
                return by(standIn(whoseTurn), whoseTurn);
            }
        };

        abstract Act act(PersonId whoseTurn);

        PersonId person(PersonId whoseTurn) {
            return act(whoseTurn).by();
        }
    }

    private static PersonId standIn(PersonId replaced) {
        return new PersonId(replaced + "-vervanger");
    }

    @TestFactory
    Stream<DynamicTest> has_its_outcome() {
        return TABLE.tests((state, command, outcome) -> check(state, command, outcome, Actors.THEMSELVES));
    }

    @TestFactory
    Stream<DynamicTest> has_the_same_outcome_through_a_substitute_who_acts_on_behalf_of_the_one_whose_turn_it_is() {
        return TABLE.tests((state, command, outcome) -> check(state, command, outcome, Actors.REPLACED));
    }

    private static void check(String state, String command, String outcome, Actors actors) {
        var result = when(fixture(AxonStatusUpdate.class, report(command), HELD, REPLACED, Example.GREEN_BEFORE),
                HISTORY.get(state), command(command, state, actors));
        switch (outcome.split(" > ")) {
            case String[] words when words.length == 2 -> {
                StatusUpdateEvent event = event(words[0], state, actors);
                result.expectEvents(event);
                assertThat(stateAfter(state, event)).isEqualTo(words[1]);
            }
            case String[] _ when outcome.equals("-") -> result.expectSuccessfulHandlerExecution().expectNoEvents();
            default -> result.expectException(refusedAs(outcome)).expectNoEvents();
        }
    }

    private static StatusUpdateCommand command(String name, String state, Actors actors) {
        return switch (name) {
            case "Request" -> Example.request();
            case "Submit" -> Example.submit(CONTENT, null, by(AUTHOR));
            case "Withdraw" -> Example.withdraw(AUTHOR);
            case "Review" -> Example.review(actors.person(CONTROLLER), Role.CONTROLLER, HASH, null);
            case "Return" -> state.equals("Reviewed")
                    ? Example.sendBack(actors.person(HOLDER), Role.PORTFOLIO_HOLDER, "Noem een datum.")
                    : Example.sendBack(actors.person(CONTROLLER), Role.CONTROLLER, "Noem een datum.");
            case "Approve" -> Example.approve(actors.person(HOLDER), HASH);
            case "ApproveInBulk" -> Example.approveInBulk(actors.person(HOLDER), HASH);
            case "Reopen" -> Example.reopen("Een fout.");
            case "Reassign" -> Example.reassign(STRANGER, null);
            case "Freeze" -> Example.freeze();
            case "Thaw" -> Example.thaw();
            case "IssueErratum" -> Example.issueErratum("Een fout.");
            default -> throw new AssertionError("no example of " + name);
        };
    }

    private static StatusUpdateEvent event(String name, String state, Actors actors) {
        return switch (name) {
            case "Requested" -> Example.REQUESTED;
            case "Submitted" -> Example.SUBMITTED;
            case "Withdrawn" -> Example.WITHDRAWN;
            case "Reviewed" -> Example.reviewed(actors.act(CONTROLLER));
            case "Returned" -> new StatusUpdateEvent.Returned(Example.LEIDEN, Example.UPDATE, "Noem een datum.",
                    actors.act(state.equals("Reviewed") ? HOLDER : CONTROLLER));
            case "Approved" -> new StatusUpdateEvent.Approved(Example.LEIDEN, Example.UPDATE, HASH, actors.act(HOLDER));
            case "Reopened" -> Example.REOPENED;
            case "Reassigned" -> Example.REASSIGNED;
            case "Frozen" -> Example.FROZEN;
            case "Thawed" -> Example.THAWED;
            case "ErratumIssued" -> Example.ERRATUM;
            default -> throw new AssertionError("no example of " + name);
        };
    }

    private static ReportCalendars report(String command) {
        return switch (command) {
            case "Freeze" -> Example.report(Phase.COMPILED);
            case "IssueErratum" -> Example.report(Phase.ADOPTED);
            default -> Example.OPEN;
        };
    }

    private static String stateAfter(String state, StatusUpdateEvent event) {
        List<StatusUpdateEvent> history = new ArrayList<>(HISTORY.get(state));
        history.add(event);
        StatusUpdateState now = new StatusUpdateState.NotRequested();
        for (StatusUpdateEvent each : history) {
            now = StatusUpdate.after(now, each);
        }
        return now.getClass().getSimpleName();
    }
}
