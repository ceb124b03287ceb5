package nl.voortgang.command.statusupdate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.springframework.stereotype.Component;

/**
 * What was approved about a subject in the report before: of the same budget year, or else of the year before, where the
 * subject may have had another code.
 */
@Component
class EarlierTexts {

    private static final int MOST_REPORTS = 9;

    private final StatusUpdates updates;
    private final GoalTrees trees;

    EarlierTexts(StatusUpdates updates, GoalTrees trees) {
        this.updates = updates;
        this.trees = trees;
    }

    record Earlier(StatusUpdateId statusUpdate, Content content) {}

    /** The most recent one; of a performance that goes on with several, the first of those that has a text. */
    Optional<Earlier> before(OrganisationId organisation, StatusUpdateId id) {
        GoalTreeId year = id.report().goalTree();
        var yearBefore = new GoalTreeId(year.budgetYear() - 1);
        Stream<StatusUpdateId> thisYear = reports(year, id.report().ordinal() - 1)
                .map(report -> new StatusUpdateId(report, id.subject()));
        List<Subject> then = yearBefore(organisation, year, id.subject());
        Stream<StatusUpdateId> lastYear = reports(yearBefore, MOST_REPORTS)
                .flatMap(report -> then.stream().map(subject -> new StatusUpdateId(report, subject)));
        return Stream.concat(thisYear, lastYear).flatMap(each -> updates.approvedText(organisation, each)
                .map(content -> new Earlier(each, content)).stream()).findFirst();
    }

    /** The latest first. */
    private static Stream<ReportId> reports(GoalTreeId year, int last) {
        return IntStream.iterate(last, ordinal -> ordinal >= 1, ordinal -> ordinal - 1)
                .mapToObj(ordinal -> new ReportId(year, ordinal));
    }

    private List<Subject> yearBefore(OrganisationId organisation, GoalTreeId year, Subject subject) {
        return switch (subject) {
            case Subject.OfProgramme programme -> List.of(programme);
            case Subject.OfPerformance performance -> trees.current(organisation, year).stream()
                    .flatMap(tree -> tree.programmes().stream()).flatMap(programme -> programme.performances())
                    .filter(each -> each.code().equals(performance.code())).map(Performance::continues)
                    .flatMap(List::stream).<Subject>map(Subject.OfPerformance::new).toList();
        };
    }
}
