package nl.voortgang.command.statusupdate;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.report.OpenedTrees;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.springframework.stereotype.Component;

/**
 * Under which codes the subject of an update went in the year before, as the tree says of which its report speaks: a
 * performance may have had another code, or several.
 */
@Component
class YearBefore {

    /** See {@link ReportId}. */
    static final int MOST_REPORTS = 9;
    /** See {@link GoalTreeId}. */
    private static final int FIRST_YEAR = 2000;

    private final GoalTrees trees;
    private final OpenedTrees opened;

    YearBefore(GoalTrees trees, OpenedTrees opened) {
        this.trees = trees;
        this.opened = opened;
    }

    record Place(GoalTreeId year, Subject subject) {

        StatusUpdateId in(int ordinal) {
            return new StatusUpdateId(new ReportId(year, ordinal), subject);
        }
    }

    /** None when it is new, several when they were merged. */
    List<Place> of(OrganisationId organisation, StatusUpdateId update) {
        int year = update.report().goalTree().budgetYear();
        if (year == FIRST_YEAR) {
            return List.of();
        }
        var before = new GoalTreeId(year - 1);
        return subjects(organisation, update).map(subject -> new Place(before, subject)).toList();
    }

    private Stream<Subject> subjects(OrganisationId organisation, StatusUpdateId update) {
        return switch (update.subject()) {
            case Subject.OfProgramme programme -> Stream.of(programme);
            case Subject.OfPerformance performance -> opened.versionFor(organisation, update.report()).stream()
                    .flatMap(version -> trees.programme(organisation, update.report().goalTree(), version,
                            performance.programme()).stream())
                    .flatMap(programme -> programme.performances())
                    .filter(each -> each.code().equals(performance.code())).map(Performance::continues)
                    .flatMap(List::stream).map(Subject.OfPerformance::new);
        };
    }
}
