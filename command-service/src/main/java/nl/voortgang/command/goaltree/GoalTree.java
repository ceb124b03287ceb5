package nl.voortgang.command.goaltree;

import static nl.voortgang.command.goaltree.GoalTreeRules.CHANGED_MEANWHILE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.goaltree.GoalTreeState.Imported;
import nl.voortgang.command.goaltree.GoalTreeState.Importing;
import nl.voortgang.command.goaltree.GoalTreeState.NotImported;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.command.input.Texts;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;

/** The whole life of a goal tree, on one page. */
final class GoalTree {

    private GoalTree() {}

    /** The tree that is already there gives no event: an import may be repeated. */
    static List<GoalTreeEvent> decide(GoalTreeCommand.Import command, GoalTreeState state,
            Set<PortfolioCode> portfolios, LastYear lastYear) {
        if (command.basedOn() != null && command.basedOn() != state.version()) {
            throw CHANGED_MEANWHILE.refusal(command.goalTree());
        }
        List<Programme> programmes = command.offer().meant(lastYear);
        int version = state.version() + 1;
        var faults = new Faults();
        Texts.optional("de bron", command.offer().source(), 200, faults.at("bron"));
        TreeCheck.check(programmes, portfolios::contains, lastYear,
                (each, here) -> EncodedSize.check(recorded(command, version, each), here), faults.at("programmas"));
        faults.refuseIfAny();
        return programmes.equals(state.programmes()) ? List.of() : events(command, version, programmes);
    }

    static GoalTreeState after(GoalTreeState before, GoalTreeEvent event) {
        return switch (event) {
            case GoalTreeEvent.ProgrammeRecorded e -> importing(before).with(e.programme());
            case GoalTreeEvent.Imported e -> new Imported(e.version(), importing(before).next());
        };
    }

    private static Importing importing(GoalTreeState before) {
        return switch (before) {
            case Importing importing -> importing;
            case NotImported nothing -> new Importing(nothing, List.of());
            case Imported current -> new Importing(current, List.of());
        };
    }

    private static List<GoalTreeEvent> events(GoalTreeCommand.Import command, int version,
            List<Programme> programmes) {
        var events = new ArrayList<GoalTreeEvent>();
        programmes.forEach(each -> events.add(recorded(command, version, each)));
        events.add(new GoalTreeEvent.Imported(command.organisation(), command.goalTree(), version,
                programmes.stream().map(Programme::number).toList(), Texts.unlessBlank(command.offer().source()),
                command.act()));
        return events;
    }

    private static GoalTreeEvent recorded(GoalTreeCommand.Import command, int version, Programme programme) {
        return new GoalTreeEvent.ProgrammeRecorded(command.organisation(), command.goalTree(), version, programme,
                command.act());
    }
}
