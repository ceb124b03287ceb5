package nl.voortgang.command.report;

import static nl.voortgang.command.report.ProgressReportRules.NO_GOAL_TREE_OF_THEN;
import static nl.voortgang.command.report.ProgressReportRules.OWN_REPORT;

import java.util.List;
import java.util.Optional;
import nl.voortgang.apirules.Faults;
import nl.voortgang.command.goaltree.Codes;
import nl.voortgang.command.goaltree.GoalTreeVersion;
import nl.voortgang.command.input.EncodedSize;
import nl.voortgang.command.input.Texts;
import nl.voortgang.command.report.ProgressReportState.Adopted;
import nl.voortgang.command.report.ProgressReportState.Cancelled;
import nl.voortgang.command.report.ProgressReportState.Imported;
import nl.voortgang.command.report.ProgressReportState.NotPlanned;
import nl.voortgang.command.report.ProgressReportState.Published;
import nl.voortgang.command.report.ProgressReportState.Running;
import nl.voortgang.command.report.ProgressReportState.SentToCouncil;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.PublishedProgramme.OfPerformance;
import nl.voortgang.contract.report.PublishedProgramme.OfPolicyArea;

/** Taking over what was published before: never over what was decided here. */
final class ImportingHistory {

    private ImportingHistory() {}

    /** What was imported already in the same words gives no event. */
    static Optional<ProgrammeImported> decide(ProgressReportCommand.ImportProgramme command, ProgressReportState state,
            Optional<GoalTreeVersion> tree) {
        PublishedReport published = command.published();
        var faults = new Faults();
        PublishedCheck.check(published, faults);
        switch (state) {
            case Running _,Adopted _,SentToCouncil _,Published _,Cancelled _ ->
                throw OWN_REPORT.refusal(command.report());
            case NotPlanned _,Imported _ -> {}
        }
        PublishedCheck.against(
                tree.orElseThrow(() -> NO_GOAL_TREE_OF_THEN.refusal(published.budgetYear())).programmes(),
                published, faults.at("programma"));
        ProgrammeImported event = event(command);
        if (faults.count() == 0) {
            EncodedSize.check(event, faults.at("programma"));
        }
        faults.refuseIfAny();
        return state instanceof Imported imported && imported.says(event) ? Optional.empty() : Optional.of(event);
    }

    private static ProgrammeImported event(ProgressReportCommand.ImportProgramme command) {
        PublishedReport published = command.published();
        return new ProgrammeImported(command.organisation(), command.report(), published.title(),
                published.referenceDate(), published.source(), kept(published.programme()), command.act());
    }

    /** Of a performance of which only the name was published, the report says nothing. */
    private static PublishedProgramme kept(PublishedProgramme programme) {
        List<OfPerformance> performances = programme.performances().stream()
                .map(each -> new OfPerformance(each.code(), each.light(), Texts.unlessBlank(each.explanation())))
                .filter(each -> each.light() != null || each.explanation() != null).toList();
        return new PublishedProgramme(programme.number(), programme.stateOfAffairs(), performances,
                programme.policyAreas().stream()
                        .map(each -> new OfPolicyArea(Codes.canonical(each.code()), each.explanation())).toList());
    }
}
