package nl.voortgang.command.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.goaltree.Subject;

/** Everything a report is about: the programmes and performances of its version of the tree, in their order. */
record Subjects(Set<Subject> all) {

    static Subjects of(List<Programme> programmes) {
        var subjects = new LinkedHashSet<Subject>();
        programmes.forEach(programme -> {
            subjects.add(new Subject.OfProgramme(programme.number()));
            programme.performances().forEach(each -> subjects.add(new Subject.OfPerformance(each.code())));
        });
        return new Subjects(subjects);
    }
}
