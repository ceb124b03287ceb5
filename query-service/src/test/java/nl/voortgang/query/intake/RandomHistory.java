package nl.voortgang.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.wire.ContractJson;

/** What might have happened in a municipality: reports follow one another, and their updates go to and fro at random. */
public final class RandomHistory {

    static final PersonId AUTHOR = new PersonId("p-opsteller");
    static final PersonId CONTROLLER = new PersonId("p-controller");
    private static final List<PersonId> AUTHORS = List.of(AUTHOR, new PersonId("p-opsteller-2"));
    private static final List<PersonId> CONTROLLERS = List.of(CONTROLLER, new PersonId("p-controller-2"));
    private static final List<PersonId> HOLDERS = List.of(new PersonId("p-houder"), new PersonId("p-houder-2"));
    private static final PersonId CITY_CLERK = new PersonId("p-concerncontroller");
    static final PortfolioCode PORTFOLIO = new PortfolioCode("bestuur-veiligheid-handhaving");
    /** Where an update stands: its next act depends on it. */
    private enum Turn {
        AUTHOR, CONTROLLER, HOLDER, NOBODY
    }

    /** Who writes and who reviews an update. */
    private record Assigned(PersonId author, PersonId controller) {}

    private final OrganisationId organisation;
    private final Random random;
    private final int actsPerReport;
    private final RandomContent write;
    private final RandomSubstitutions substitutions;
    private final List<Event> events = new ArrayList<>();
    private final Map<StatusUpdateId, Turn> open = new LinkedHashMap<>();
    private Instant now = Instant.parse("2022-01-03T08:00:00Z");
    private final Map<StatusUpdateId, Assigned> assigned = new LinkedHashMap<>();
    private PersonId holder = HOLDERS.getFirst();
    private LocalDate holderSince = LocalDate.of(2022, 7, 1);
    private Content submitted = new Content.OfProgramme(List.of());

    private RandomHistory(OrganisationId organisation, long seed, int actsPerReport) {
        this.organisation = organisation;
        this.random = new Random(seed);
        this.actsPerReport = actsPerReport;
        this.write = new RandomContent(random);
        this.substitutions = new RandomSubstitutions(organisation, random,
                Stream.concat(HOLDERS.stream(), CONTROLLERS.stream()).toList());
    }

    public static List<Event> of(OrganisationId organisation, long seed, int size) {
        return of(organisation, seed, size, 80);
    }

    /** The more acts there are in a report, the fewer reports and years. */
    public static List<Event> of(OrganisationId organisation, long seed, int size, int actsPerReport) {
        var history = new RandomHistory(organisation, seed, actsPerReport);
        history.portfolio();
        for (int year = 2022; history.events.size() < size; year++) {
            history.year(new GoalTreeId(year));
        }
        return List.copyOf(history.events.subList(0, size));
    }

    private void portfolio() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate last = LocalDate.of(2022, 6, 30);
        add(new PortfolioEvent.Established(organisation, PORTFOLIO, "Bestuur", by(CITY_CLERK)));
        add(new PortfolioEvent.HolderAppointed(organisation, PORTFOLIO, holder, first, null, by(CITY_CLERK)));
        add(new PortfolioEvent.HolderTermEnded(organisation, PORTFOLIO, holder, first, last, by(CITY_CLERK)));
        add(new PortfolioEvent.HolderAppointed(organisation, PORTFOLIO, holder, holderSince, null, by(CITY_CLERK)));
    }

    /** A report from before, its programme taken over once more after a mistake. */
    private void imported(int year) {
        for (String source : List.of("website", "website, verbeterd")) {
            add(new ProgressReportEvent.ProgrammeImported(organisation, ReportId.parse(year + "-5"), "VGR " + year,
                    write.maybe(LocalDate.of(year, 9, 1)), source, write.published(), by(CITY_CLERK)));
        }
    }

    private void year(GoalTreeId tree) {
        int versions = 1 + random.nextInt(3);
        for (int version = 1; version <= versions; version++) {
            add(new GoalTreeEvent.ProgrammeRecorded(organisation, tree, version, RandomContent.programme(version),
                    by(CITY_CLERK)));
            add(new GoalTreeEvent.Imported(organisation, tree, version, List.of(2), null, by(CITY_CLERK)));
        }
        imported(tree.budgetYear() - 1);
        somethingBetween();
        for (int ordinal = 1; ordinal <= 3; ordinal++) {
            report(new ReportId(tree, ordinal), versions);
        }
        var cancelled = new ReportId(tree, 4);
        plan(cancelled);
        add(new ProgressReportEvent.Cancelled(organisation, cancelled, "Er is geen derde.", by(CITY_CLERK)));
    }

    private void report(ReportId report, int treeVersion) {
        LocalDate day = plan(report);
        Instant begun = day.minusDays(3).atTime(8, 0).toInstant(ZoneOffset.UTC);
        now = begun.isAfter(now) ? begun : now;
        add(new ProgressReportEvent.Opened(organisation, report, treeVersion, by(CITY_CLERK)));
        add(new ProgressReportEvent.Rescheduled(organisation, report, deadlines(day.plusDays(1)), "Vakantie.",
                by(CITY_CLERK)));
        open.clear();
        RandomContent.PERFORMANCES
                .forEach(code -> request(new StatusUpdateId(report, new Subject.OfPerformance(code))));
        request(new StatusUpdateId(report, new Subject.OfProgramme(2)));
        for (int act = 0; act < actsPerReport; act++) {
            // past the last deadline
            now = now.plus(Duration.ofHours(30 * 24).dividedBy(actsPerReport));
            var ids = List.copyOf(open.keySet());
            act(ids.get(random.nextInt(ids.size())));
            if (random.nextInt(8) == 1) {
                somethingBetween();
            }
        }
        add(new ProgressReportEvent.Reminded(organisation, report, write.maybe(2), by(CITY_CLERK)));
        while (open.values().stream().noneMatch(Turn.NOBODY::equals)) {
            act(open.keySet().iterator().next());
        }
        end(report, day);
    }

    private LocalDate plan(ReportId report) {
        LocalDate day = LocalDate.of(report.goalTree().budgetYear(), 3 * report.ordinal(), 1);
        add(new ProgressReportEvent.Planned(organisation, report, report.ordinal() + "e VGR", day, deadlines(day),
                by(CITY_CLERK)));
        return day;
    }

    private static Deadlines deadlines(LocalDate day) {
        return new Deadlines(day.plusDays(7), day.plusDays(14), day.plusDays(21), day.plusDays(30));
    }

    /** Compiled, sent back once by a reopening, and then to its end and beyond it. */
    private void end(ReportId report, LocalDate day) {
        compile(report);
        List<StatusUpdateId> approved = List.copyOf(open.keySet()).stream().filter(this::isApproved).toList();
        StatusUpdateId reopened = approved.getFirst();
        approved.stream().skip(1).forEach(id -> add(new StatusUpdateEvent.Frozen(organisation, id, system())));
        goesBack(reopened, new StatusUpdateEvent.Reopened(organisation, reopened, "Een fout.", by(CITY_CLERK)));
        add(new ProgressReportEvent.RevertedToOpen(organisation, report, "Heropend.", write.maybe(reopened.subject()),
                system()));
        approved.stream().skip(1).forEach(id -> add(new StatusUpdateEvent.Thawed(organisation, id, system())));
        while (!isApproved(reopened)) {
            act(reopened);
        }
        compile(report);
        approved.forEach(id -> add(new StatusUpdateEvent.Frozen(organisation, id, system())));
        add(new ProgressReportEvent.Adopted(organisation, report, "B " + random.nextInt(), day, by(CITY_CLERK)));
        add(new ProgressReportEvent.SentToCouncil(organisation, report, day, "Z 1", by(CITY_CLERK)));
        add(new ProgressReportEvent.Published(organisation, report, day, "website", by(CITY_CLERK)));
        goesBack(reopened, new StatusUpdateEvent.ErratumIssued(organisation, reopened, "Een tikfout.", by(CITY_CLERK)));
        while (!isApproved(reopened)) {
            act(reopened);
        }
        add(new StatusUpdateEvent.Frozen(organisation, reopened, system()));
    }

    private void compile(ReportId report) {
        add(new ProgressReportEvent.Compiled(organisation, report, open.keySet().stream().filter(id -> !isApproved(id))
                .map(id -> new Missing(id.subject(), "Niet \"op tijd\".")).toList(), by(CITY_CLERK)));
    }

    private boolean isApproved(StatusUpdateId id) {
        return open.get(id) == Turn.NOBODY;
    }

    private Act system() {
        return by(PersonId.SYSTEM);
    }

    /** What happens in any state of any report. */
    private void somethingBetween() {
        if (random.nextInt(3) == 0 && holderSince.isBefore(today())) {
            passPortfolioOn();
        } else {
            add(substitutions.next(by(CITY_CLERK), today()));
        }
    }

    private void passPortfolioOn() {
        add(new PortfolioEvent.HolderTermEnded(organisation, PORTFOLIO, holder, holderSince, today(), by(CITY_CLERK)));
        holder = HOLDERS.get(random.nextInt(HOLDERS.size()));
        holderSince = today().plusDays(1);
        add(new PortfolioEvent.HolderAppointed(organisation, PORTFOLIO, holder, holderSince, null, by(CITY_CLERK)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Act.ZONE);
    }

    /** A request of one; what is decided follows as an event of the update. */
    private void bulk(StatusUpdateId id) {
        add(new BulkApprovalEvent.Requested(organisation, new BulkApprovalId(new UUID(random.nextLong(), 1)),
                List.of(new BulkApprovalEvent.Seen(id, ContractJson.hash(submitted))), by(holder)));
    }

    private void request(StatusUpdateId id) {
        var who = anybody();
        add(new StatusUpdateEvent.Requested(organisation, id, who.author, who.controller, PORTFOLIO,
                by(PersonId.SYSTEM)));
        assigned.put(id, who);
        open.put(id, Turn.AUTHOR);
    }

    private void reassign(StatusUpdateId id) {
        var who = anybody();
        add(new StatusUpdateEvent.Reassigned(organisation, id, who.author, who.controller, by(CITY_CLERK)));
        assigned.put(id, who);
    }

    private Assigned anybody() {
        return new Assigned(AUTHORS.get(random.nextInt(AUTHORS.size())),
                CONTROLLERS.get(random.nextInt(CONTROLLERS.size())));
    }

    private void act(StatusUpdateId id) {
        Assigned who = assigned.get(id);
        switch (open.getOrDefault(id, Turn.NOBODY)) {
            case AUTHOR -> {
                if (random.nextInt(12) == 0) {
                    reassign(id);
                }
                submitted = write.content(id.subject());
                add(new StatusUpdateEvent.Submitted(organisation, id, submitted, ContractJson.hash(submitted),
                        write.sometimes("De cijfers kwamen later."), by(assigned.get(id).author)));
                open.put(id, Turn.CONTROLLER);
            }
            case CONTROLLER -> {
                switch (random.nextInt(6)) {
                    case 2 -> goesBack(id, new StatusUpdateEvent.Reopened(organisation, id, "Verkeerde cijfers.",
                            by(CITY_CLERK)));
                    case 3 -> reassign(id);
                    case 0 -> goesBack(id, new StatusUpdateEvent.Withdrawn(organisation, id, by(who.author)));
                    case 1 -> goesBack(id, new StatusUpdateEvent.Returned(organisation, id, "Noem de oorzaak.",
                            by(who.controller)));
                    default -> {
                        add(new StatusUpdateEvent.Reviewed(organisation, id, ContractJson.hash(submitted),
                                write.sometimes("Let op het budget."), byOrFor(who.controller)));
                        open.put(id, Turn.HOLDER);
                    }
                }
            }
            case HOLDER -> {
                if (random.nextInt(3) == 0) {
                    goesBack(id, new StatusUpdateEvent.Returned(organisation, id, "Te stellig.", by(holder)));
                } else {
                    if (random.nextBoolean()) {
                        bulk(id);
                    }
                    add(new StatusUpdateEvent.Approved(organisation, id, ContractJson.hash(submitted),
                            byOrFor(holder)));
                    open.put(id, Turn.NOBODY);
                }
            }
            case NOBODY -> {
                if (random.nextBoolean()) {
                    goesBack(id, new StatusUpdateEvent.Reopened(organisation, id, "Toch niet.", by(CITY_CLERK)));
                }
            }
        }
    }

    private void goesBack(StatusUpdateId id, StatusUpdateEvent event) {
        add(event);
        open.put(id, Turn.AUTHOR);
    }

    private Act byOrFor(PersonId person) {
        return random.nextBoolean() ? by(person) : new Act(RandomSubstitutions.SUBSTITUTE, person, later());
    }

    private Act by(PersonId person) {
        return Act.of(person, later());
    }

    private Instant later() {
        now = now.plusMillis(1 + random.nextInt(100_000));
        return now;
    }

    private void add(Event event) {
        events.add(event);
    }
}
