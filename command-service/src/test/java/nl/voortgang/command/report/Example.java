package nl.voortgang.command.report;

import static nl.voortgang.command.goaltree.Trees.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.command.goaltree.GoalTreeVersion;
import nl.voortgang.command.goaltree.GoalTrees;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ProgressReportEvent.Adopted;
import nl.voortgang.contract.report.ProgressReportEvent.Cancelled;
import nl.voortgang.contract.report.ProgressReportEvent.Compiled;
import nl.voortgang.contract.report.ProgressReportEvent.Opened;
import nl.voortgang.contract.report.ProgressReportEvent.Planned;
import nl.voortgang.contract.report.ProgressReportEvent.ProgrammeImported;
import nl.voortgang.contract.report.ProgressReportEvent.Published;
import nl.voortgang.contract.report.ProgressReportEvent.Reminded;
import nl.voortgang.contract.report.ProgressReportEvent.Rescheduled;
import nl.voortgang.contract.report.ProgressReportEvent.RevertedToOpen;
import nl.voortgang.contract.report.ProgressReportEvent.SentToCouncil;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/** One report on a tree with programme 2 and performance 2A1.1, from its plan to its publication. */
final class Example {

    static final OrganisationId LEIDEN = new OrganisationId("leiden");
    static final ReportId REPORT = ReportId.parse("2022-2");
    static final LocalDate TODAY = LocalDate.of(2022, 9, 1);
    static final Act ACT = Act.of(new PersonId("p-karin"), Instant.parse("2022-09-01T09:00:00Z"));
    static final Deadlines DEADLINES = new Deadlines(TODAY, TODAY, TODAY, TODAY);
    static final Deadlines LATER = new Deadlines(TODAY, TODAY, TODAY, TODAY.plusDays(7));

    static final Subject PROGRAMME = Subject.parse("programma-2");
    static final Subject PERFORMANCE = Subject.parse("2A1.1");

    static final Planned PLANNED = new Planned(LEIDEN, REPORT, "2e VGR", TODAY, DEADLINES, ACT);
    static final Opened OPENED = new Opened(LEIDEN, REPORT, 3, ACT);
    static final Rescheduled RESCHEDULED = new Rescheduled(LEIDEN, REPORT, LATER, "Vakantie.", ACT);
    static final Compiled COMPILED = compiledWithout();
    static final RevertedToOpen REVERTED = new RevertedToOpen(LEIDEN, REPORT, "Er klopt iets niet.", null, ACT);
    static final RevertedToOpen SENT_BACK = new RevertedToOpen(LEIDEN, REPORT,
            "De statusmelding van 2A1.1 kon niet worden bevroren: zij is niet meer geaccordeerd.", PERFORMANCE, ACT);
    static final Cancelled CANCELLED = new Cancelled(LEIDEN, REPORT, "Herindeling.", ACT);
    static final Adopted ADOPTED = new Adopted(LEIDEN, REPORT, "22-0731", TODAY, ACT);
    static final SentToCouncil SENT = new SentToCouncil(LEIDEN, REPORT, TODAY, "Z/22/1", ACT);
    static final Published PUBLISHED = new Published(LEIDEN, REPORT, TODAY, "Z/22/2", ACT);
    static final Reminded REMINDED = new Reminded(LEIDEN, REPORT, 2, ACT);
    static final ProgrammeImported IMPORTED = new ProgrammeImported(LEIDEN, REPORT, "2e VGR", null, "site",
            new PublishedProgramme(2, List.of(), List.of(), List.of()), ACT);

    /** What happened before each state. */
    static final Map<String, List<ProgressReportEvent>> HISTORY = Map.of(
            "NotPlanned", List.of(),
            "Planned", List.of(PLANNED),
            "Opened", List.of(PLANNED, OPENED),
            "Compiled", List.of(PLANNED, OPENED, COMPILED),
            "Adopted", List.of(PLANNED, OPENED, COMPILED, ADOPTED),
            "SentToCouncil", List.of(PLANNED, OPENED, COMPILED, ADOPTED, SENT),
            "Published", List.of(PLANNED, OPENED, COMPILED, ADOPTED, SENT, PUBLISHED),
            "Cancelled", List.of(PLANNED, OPENED, CANCELLED),
            "Imported", List.of(IMPORTED));

    private Example() {}

    static ProgressReportCommand.Plan plan(String name, Deadlines deadlines) {
        return new ProgressReportCommand.Plan(LEIDEN, REPORT, name, TODAY, deadlines, ACT);
    }

    static ProgressReportCommand.Open open() {
        return new ProgressReportCommand.Open(LEIDEN, REPORT, ACT);
    }

    static ProgressReportCommand.Reschedule reschedule(Deadlines deadlines, String reason) {
        return new ProgressReportCommand.Reschedule(LEIDEN, REPORT, deadlines, reason, ACT);
    }

    static ProgressReportCommand.Compile compile(Missing... missing) {
        return new ProgressReportCommand.Compile(LEIDEN, REPORT, List.of(missing), ACT);
    }

    static ProgressReportCommand.SendBack sendBack(Subject unfit) {
        return new ProgressReportCommand.SendBack(LEIDEN, REPORT, unfit, ACT);
    }

    static ProgressReportCommand.Adopt adopt(String number, LocalDate date) {
        return new ProgressReportCommand.Adopt(LEIDEN, REPORT, number, date, ACT);
    }

    static Missing missing(Subject subject) {
        return new Missing(subject, "De cijfers komen pas in november.");
    }

    static Compiled compiledWithout(Subject... missing) {
        return new Compiled(LEIDEN, REPORT, Arrays.stream(missing).map(Example::missing).toList(), ACT);
    }

    static UpdateStates updates(@Nullable UpdateState programme, @Nullable UpdateState performance) {
        var states = new HashMap<Subject, UpdateState>();
        if (programme != null) {
            states.put(PROGRAMME, programme);
        }
        if (performance != null) {
            states.put(PERFORMANCE, performance);
        }
        return (organisation, report) -> states;
    }

    static GoalTrees tree() {
        return new Versions(new GoalTreeVersion(3, List.of(safety())));
    }

    record Versions(@Nullable GoalTreeVersion latest) implements GoalTrees {

        @Override
        public Optional<GoalTreeVersion> current(OrganisationId organisation, GoalTreeId goalTree) {
            return Optional.ofNullable(latest);
        }

        @Override
        public List<Programme> programmes(OrganisationId organisation, GoalTreeId goalTree, int version) {
            return current(organisation, goalTree).filter(tree -> tree.number() == version).orElseThrow().programmes();
        }
    }
}
