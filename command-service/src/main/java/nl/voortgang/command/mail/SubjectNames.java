package nl.voortgang.command.mail;

import java.util.HashMap;
import java.util.Map;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.command.report.OpenCalendar;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;
import org.springframework.stereotype.Component;

/** What the subjects of a report are called in the tree it speaks of. */
@Component
class SubjectNames {

    private final GoalTrees trees;

    SubjectNames(GoalTrees trees) {
        this.trees = trees;
    }

    /** Within a transaction of the organisation; each tree is read once. */
    Names of(OrganisationId organisation, Iterable<OpenCalendar> reports) {
        var names = new HashMap<ReportId, Map<Subject, String>>();
        reports.forEach(report -> names.computeIfAbsent(report.report(), _ -> of(organisation, report)));
        return new Names(names);
    }

    private Map<Subject, String> of(OrganisationId organisation, OpenCalendar report) {
        var names = new HashMap<Subject, String>();
        trees.programmes(organisation, report.report().goalTree(), report.goalTreeVersion()).forEach(programme -> {
            names.put(new Subject.OfProgramme(programme.number()), programme.name());
            programme.performances()
                    .forEach(each -> names.put(new Subject.OfPerformance(each.code()), each.name()));
        });
        return names;
    }

    record Names(Map<ReportId, Map<Subject, String>> all) {

        /** {@code 2A1.1 Aanpak ondermijning}, or {@code Stand van zaken van programma 2 Veiligheid}. */
        String inFull(ReportId report, Subject subject) {
            return switch (subject) {
                case Subject.OfPerformance it -> (it.code().value() + " " + name(report, it)).strip();
                case Subject.OfProgramme it -> "Stand van zaken van " + programme(report, it.programme());
            };
        }

        /** {@code programma 2 Veiligheid}. */
        String programme(ReportId report, int number) {
            return ("programma " + number + " " + name(report, new Subject.OfProgramme(number))).strip();
        }

        private String name(ReportId report, Subject subject) {
            return all.getOrDefault(report, Map.of()).getOrDefault(subject, "");
        }
    }
}
