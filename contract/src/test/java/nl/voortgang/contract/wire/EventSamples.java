package nl.voortgang.contract.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/** At least one event of every type, with every field filled in at least once and left out at least once. */
final class EventSamples {

    private static final OrganisationId LEIDEN = new OrganisationId("leiden");
    private static final PersonId AUTHOR = new PersonId("p-opsteller");
    private static final PersonId CONTROLLER = new PersonId("p-controller");
    private static final PersonId HOLDER = new PersonId("p-houder");
    private static final PortfolioCode PORTFOLIO = new PortfolioCode("bestuur-veiligheid-handhaving");
    private static final GoalTreeId TREE = new GoalTreeId(2022);
    private static final ReportId REPORT = new ReportId(TREE, 2);
    private static final StatusUpdateId UPDATE = StatusUpdateId.parse("2022-2-2A1.1");
    private static final Instant AT = Instant.parse("2022-09-01T10:15:30.123Z");
    private static final Act BY_AUTHOR = Act.of(AUTHOR, AT);

    private EventSamples() {}

    static Stream<Event> all() {
        return Stream.of(goalTree(), portfolio(), substitution(), report(), statusUpdate(), bulkApproval())
                .flatMap(List::stream);
    }

    /** What was stored in a form that is no longer written, by file name. */
    static Map<String, List<Event>> earlier() {
        return Map.of("nl.prestaties.doelenboom.programma-vastgelegd.v1", programmes(List.of()));
    }

    private static List<Event> programmes(List<PerformanceCode> continues) {
        var performance = new Performance(new PerformanceCode("2A1.1"), "Aanpak ondermijning", PORTFOLIO, AUTHOR,
                continues);
        var unassigned = new Performance(new PerformanceCode("2A1.2"), "Aanpak radicalisering", null, null);
        var area = new PolicyArea("2A", "Veiligheid",
                List.of(new Goal("2A1", "Beperken criminaliteit", List.of(performance, unassigned))));
        var programme = new Programme(2, "Veiligheid", "Een veilige stad.", List.of("Leefbaarheid en Bereikbaarheid"),
                AUTHOR, CONTROLLER, PORTFOLIO, List.of(area));
        var bare = new Programme(3, "Economie", "", List.of("Werk"), null, null, null, List.of());
        return List.of(new GoalTreeEvent.ProgrammeRecorded(LEIDEN, TREE, 1, programme, BY_AUTHOR),
                new GoalTreeEvent.ProgrammeRecorded(LEIDEN, TREE, 1, bare, BY_AUTHOR));
    }

    private static List<Event> goalTree() {
        var programmes = programmes(List.of(new PerformanceCode("2A1.1"), new PerformanceCode("2A1.4")));
        return List.of(programmes.getFirst(), programmes.getLast(),
                new GoalTreeEvent.Imported(LEIDEN, TREE, 1, List.of(2, 3), "begroting-2022.json", BY_AUTHOR),
                new GoalTreeEvent.Imported(LEIDEN, TREE, 2, List.of(2, 3), null, BY_AUTHOR));
    }

    private static List<Event> portfolio() {
        var from = LocalDate.parse("2022-01-01");
        var until = LocalDate.parse("2022-06-30");
        return List.of(
                new PortfolioEvent.Established(LEIDEN, PORTFOLIO, "Bestuur, Veiligheid en Handhaving", BY_AUTHOR),
                new PortfolioEvent.HolderAppointed(LEIDEN, PORTFOLIO, HOLDER, from, until, BY_AUTHOR),
                new PortfolioEvent.HolderAppointed(LEIDEN, PORTFOLIO, HOLDER, until.plusDays(1), null, BY_AUTHOR),
                new PortfolioEvent.HolderTermEnded(LEIDEN, PORTFOLIO, HOLDER, from, until, BY_AUTHOR));
    }

    private static List<Event> substitution() {
        var from = LocalDate.parse("2022-07-18");
        var byHolder = Act.of(HOLDER, AT);
        return List.of(
                new SubstitutionEvent.Granted(LEIDEN, HOLDER, CONTROLLER, from, from.plusDays(20), byHolder),
                new SubstitutionEvent.Ended(LEIDEN, HOLDER, CONTROLLER, from, from.plusDays(6), byHolder),
                new SubstitutionEvent.Withdrawn(LEIDEN, HOLDER, CONTROLLER, from, byHolder));
    }

    private static List<Event> report() {
        var deadlines = new Deadlines(LocalDate.parse("2022-09-01"), LocalDate.parse("2022-09-08"),
                LocalDate.parse("2022-09-15"), LocalDate.parse("2022-09-27"));
        return List.of(
                new ProgressReportEvent.Planned(LEIDEN, REPORT, "2e Voortgangsrapportage 2022",
                        LocalDate.parse("2022-08-31"), deadlines, BY_AUTHOR),
                new ProgressReportEvent.Opened(LEIDEN, REPORT, 1, BY_AUTHOR),
                new ProgressReportEvent.Rescheduled(LEIDEN, REPORT, deadlines, "Het college vergadert later.",
                        BY_AUTHOR),
                new ProgressReportEvent.Compiled(LEIDEN, REPORT,
                        List.of(new Missing(UPDATE.subject(), "De opsteller is ziek.")), BY_AUTHOR),
                new ProgressReportEvent.RevertedToOpen(LEIDEN, REPORT, "Een cijfer klopt niet.", null, BY_AUTHOR),
                new ProgressReportEvent.RevertedToOpen(LEIDEN, REPORT, "Intussen heropend.", UPDATE.subject(),
                        Act.of(PersonId.SYSTEM, AT)),
                new ProgressReportEvent.Cancelled(LEIDEN, REPORT, "Dit jaar twee rapportages.", BY_AUTHOR),
                new ProgressReportEvent.Adopted(LEIDEN, REPORT, "B&W 22.0411", LocalDate.parse("2022-09-27"),
                        BY_AUTHOR),
                new ProgressReportEvent.SentToCouncil(LEIDEN, REPORT, LocalDate.parse("2022-09-28"), "RV 22.0087",
                        BY_AUTHOR),
                new ProgressReportEvent.Published(LEIDEN, REPORT, LocalDate.parse("2022-10-01"), "gmb-2022-4411",
                        BY_AUTHOR),
                new ProgressReportEvent.Reminded(LEIDEN, REPORT, 2, BY_AUTHOR),
                new ProgressReportEvent.Reminded(LEIDEN, REPORT, null, BY_AUTHOR),
                imported(LocalDate.parse("2021-08-31"), published()),
                imported(null, new PublishedProgramme(2, List.of(), List.of(), List.of())));
    }

    private static PublishedProgramme published() {
        var code = new PerformanceCode("2A1.1");
        return new PublishedProgramme(2, List.of(new Bullet("De aanpak loopt.", List.of("In het centrum."))),
                List.of(new PublishedProgramme.OfPerformance(code, TrafficLight.GREEN, "Volgens planning."),
                        new PublishedProgramme.OfPerformance(code, null, null)),
                List.of(new PublishedProgramme.OfPolicyArea("2A", "Er zijn twee afwijkingen.")));
    }

    private static ProgressReportEvent imported(@Nullable LocalDate referenceDate, PublishedProgramme programme) {
        return new ProgressReportEvent.ProgrammeImported(LEIDEN, ReportId.parse("2021-2"),
                "2e Voortgangsrapportage 2021", referenceDate, "www.voorbeeld.nl", programme, BY_AUTHOR);
    }

    private static List<Event> statusUpdate() {
        var orange = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.QUALITY, Constraint.TIME),
                new Deviation("Twee vacatures.", "Later gereed.", "Inhuur per 1 oktober."), "Loopt uit.");
        var green = new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, null);
        var programme = new Content.OfProgramme(
                List.of(new Bullet("De aanpak loopt.", List.of("In het centrum.", "In de wijken.")),
                        new Bullet("De reünie – “ceçi” – is geweest.", List.of())));
        return List.of(
                new StatusUpdateEvent.Requested(LEIDEN, UPDATE, AUTHOR, CONTROLLER, PORTFOLIO,
                        Act.of(PersonId.SYSTEM, AT)),
                submitted(UPDATE, orange, "De cijfers kwamen een week later."),
                submitted(UPDATE, green, null),
                submitted(StatusUpdateId.parse("2022-2-programma-2"), programme, null),
                new StatusUpdateEvent.Withdrawn(LEIDEN, UPDATE, BY_AUTHOR),
                new StatusUpdateEvent.Reviewed(LEIDEN, UPDATE, ContractJson.hash(orange), "Let op het budget.",
                        Act.of(CONTROLLER, AT)),
                new StatusUpdateEvent.Reviewed(LEIDEN, UPDATE, ContractJson.hash(orange), null,
                        Act.of(CONTROLLER, AT)),
                new StatusUpdateEvent.Returned(LEIDEN, UPDATE, "Noem de oorzaak.", Act.of(CONTROLLER, AT)),
                new StatusUpdateEvent.Approved(LEIDEN, UPDATE, ContractJson.hash(orange),
                        new Act(HOLDER, new PersonId("p-burgemeester"), AT)),
                new StatusUpdateEvent.Reopened(LEIDEN, UPDATE, "Het bedrag is achterhaald.", BY_AUTHOR),
                new StatusUpdateEvent.Reassigned(LEIDEN, UPDATE, AUTHOR, CONTROLLER, BY_AUTHOR),
                new StatusUpdateEvent.Frozen(LEIDEN, UPDATE, Act.of(PersonId.SYSTEM, AT)),
                new StatusUpdateEvent.Thawed(LEIDEN, UPDATE, Act.of(PersonId.SYSTEM, AT)),
                new StatusUpdateEvent.ErratumIssued(LEIDEN, UPDATE, "De kosten stonden er dubbel in.", BY_AUTHOR));
    }

    private static List<Event> bulkApproval() {
        var hash = ContractJson.hash(new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, null));
        return List.of(new BulkApprovalEvent.Requested(LEIDEN,
                BulkApprovalId.parse("4f7a1f0e-9d3e-4c5b-8a61-2b7c0d9e1f32"),
                List.of(new BulkApprovalEvent.Seen(UPDATE, hash),
                        new BulkApprovalEvent.Seen(StatusUpdateId.parse("2022-2-programma-2"), hash)),
                Act.of(HOLDER, AT)));
    }

    private static StatusUpdateEvent.Submitted submitted(StatusUpdateId id, Content content, String late) {
        return new StatusUpdateEvent.Submitted(LEIDEN, id, content, ContractJson.hash(content), late, BY_AUTHOR);
    }
}
