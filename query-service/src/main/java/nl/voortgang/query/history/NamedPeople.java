package nl.voortgang.query.history;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent;

/** The persons that an event names, beside who acted and for whom. */
final class NamedPeople {

    private NamedPeople() {}

    /** Sorted, each once. */
    static List<String> in(Event event) {
        return people(event).map(PersonId::value).distinct().sorted().toList();
    }

    private static Stream<PersonId> people(Event event) {
        return switch (event) {
            case GoalTreeEvent.ProgrammeRecorded it -> people(it.programme());
            case PortfolioEvent.HolderAppointed it -> Stream.of(it.holder());
            case PortfolioEvent.HolderTermEnded it -> Stream.of(it.holder());
            case SubstitutionEvent it -> Stream.of(it.replaced(), it.substitute());
            case StatusUpdateEvent.Requested it -> Stream.of(it.author(), it.controller());
            case StatusUpdateEvent.Reassigned it -> Stream.of(it.author(), it.controller());
            case GoalTreeEvent _,PortfolioEvent _,ProgressReportEvent _,StatusUpdateEvent _,BulkApprovalEvent _ ->
                Stream.empty();
            default -> throw new IllegalArgumentException("nobody knows whom " + event.getClass() + " names");
        };
    }

    private static Stream<PersonId> people(Programme programme) {
        return Stream.of(Stream.ofNullable(programme.author()), Stream.ofNullable(programme.controller()),
                programme.performances().flatMap(it -> Stream.ofNullable(it.author()))).flatMap(it -> it);
    }
}
