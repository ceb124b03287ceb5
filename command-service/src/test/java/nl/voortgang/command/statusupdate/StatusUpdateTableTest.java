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
import static nl.voortgang.command.statusupdate.Example.OPEN;
import static nl.voortgang.command.statusupdate.Example.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.DecisionTable;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Each command in each state of a status update")
class StatusUpdateTableTest {

    /** By the person whose turn it is: what happens > the state after it; a dash for nothing; otherwise the refusal. */
    private static final DecisionTable TABLE = DecisionTable.of(StatusUpdateState.class, StatusUpdateCommand.class,
            """
                                 | Request               | Submit                | Withdraw              | Review              | Return              | Approve
                    NotRequested | Requested > Requested | niet-gevonden         | niet-gevonden         | niet-gevonden       | niet-gevonden       | niet-gevonden
                    Requested    | -                     | Submitted > Submitted | niet-ingediend        | niet-ingediend      | niet-ingediend      | niet-ingediend
                    Submitted    | -                     | al-ingediend          | Withdrawn > Requested | Reviewed > Reviewed | Returned > Returned | niet-getoetst
                    Reviewed     | -                     | al-getoetst           | al-getoetst           | al-getoetst         | Returned > Returned | Approved > Approved
                    Returned     | -                     | Submitted > Submitted | niet-ingediend        | niet-ingediend      | niet-ingediend      | niet-ingediend
                    Approved     | -                     | al-geaccordeerd       | al-geaccordeerd       | al-geaccordeerd     | al-geaccordeerd     | al-geaccordeerd
                    Frozen       | -                     | al-geaccordeerd       | al-geaccordeerd       | al-geaccordeerd     | al-geaccordeerd     | al-geaccordeerd
                    """);

    @TestFactory
    Stream<DynamicTest> has_its_outcome() {
        return TABLE.tests((state, command, outcome) -> {
            var result = when(fixture(AxonStatusUpdate.class, OPEN, HELD), HISTORY.get(state), command(command, state));
            switch (outcome.split(" > ")) {
                case String[] words when words.length == 2 -> {
                    result.expectEvents(event(words[0], state));
                    assertThat(stateAfter(state, event(words[0], state))).isEqualTo(words[1]);
                }
                case String[] _ when outcome.equals("-") -> result.expectSuccessfulHandlerExecution().expectNoEvents();
                default -> result.expectException(refusedAs(outcome)).expectNoEvents();
            }
        });
    }

    private static StatusUpdateCommand command(String name, String state) {
        return switch (name) {
            case "Request" -> Example.request();
            case "Submit" -> Example.submit(CONTENT, null, by(AUTHOR));
            case "Withdraw" -> Example.withdraw(AUTHOR);
            case "Review" -> Example.review(CONTROLLER, Role.CONTROLLER, HASH, null);
            case "Return" -> state.equals("Reviewed")
                    ? Example.sendBack(HOLDER, Role.PORTFOLIO_HOLDER, "Noem een datum.")
                    : Example.sendBack(CONTROLLER, Role.CONTROLLER, "Noem een datum.");
            case "Approve" -> Example.approve(HOLDER, HASH);
            default -> throw new AssertionError("no example of " + name);
        };
    }

    private static StatusUpdateEvent event(String name, String state) {
        Map<String, StatusUpdateEvent> events = Map.of("Requested", Example.REQUESTED, "Submitted", Example.SUBMITTED,
                "Withdrawn", Example.WITHDRAWN, "Reviewed", Example.REVIEWED, "Returned", state.equals("Reviewed")
                        ? new StatusUpdateEvent.Returned(Example.LEIDEN, Example.UPDATE, "Noem een datum.", by(HOLDER))
                        : Example.RETURNED,
                "Approved", Example.APPROVED);
        return events.get(name);
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
