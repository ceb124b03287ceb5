package nl.voortgang.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;
import org.jspecify.annotations.Nullable;

/** What happens in one organisation, told day by day; {@link #told} brings it into the read side. */
public final class Story {

    private static final Set<String> TOLD_OF = ConcurrentHashMap.newKeySet();

    private final OrganisationId organisation;
    private final List<Event> events = new ArrayList<>();
    private int told;
    private LocalDate day = LocalDate.of(2021, 1, 1);

    /** @param organisation of which no other test tells: all share one read side */
    public Story(String organisation) {
        if (!TOLD_OF.add(organisation)) {
            throw new IllegalArgumentException("There is a story of " + organisation + " already");
        }
        this.organisation = new OrganisationId(organisation);
    }

    public Story on(String newDay) {
        day = LocalDate.parse(newDay);
        return this;
    }

    public Story tree(int year, Programme... programmes) {
        return tree(year, 1, programmes);
    }

    private Story tree(int year, int version, Programme... programmes) {
        var tree = new GoalTreeId(year);
        for (Programme programme : programmes) {
            add(new GoalTreeEvent.ProgrammeRecorded(organisation, tree, version, programme, by("karin")));
        }
        return add(new GoalTreeEvent.Imported(organisation, tree, version,
                List.of(programmes).stream().map(Programme::number).toList(), "Begroting " + year, by("karin")));
    }

    /** Another version of the tree of the same year. */
    public Story treeAgain(int year, int version, Programme... programmes) {
        return tree(year, version, programmes);
    }

    public Story portfolio(String code, String name) {
        return add(new PortfolioEvent.Established(organisation, new PortfolioCode(code), name, by("karin")));
    }

    public Story held(String code, String holder, String from, @Nullable String until) {
        return add(new PortfolioEvent.HolderAppointed(organisation, new PortfolioCode(code), person(holder),
                LocalDate.parse(from), until == null ? null : LocalDate.parse(until), by("karin")));
    }

    /** Deadlines a week apart. */
    public Story open(String report, String submission) {
        var first = LocalDate.parse(submission);
        add(new ProgressReportEvent.Planned(organisation, ReportId.parse(report), "Rapportage " + report,
                first.minusDays(9), deadlines(first), by("karin")));
        return add(new ProgressReportEvent.Opened(organisation, ReportId.parse(report), 1, by("karin")));
    }

    private static Deadlines deadlines(LocalDate first) {
        return new Deadlines(first, first.plusDays(7), first.plusDays(14), first.plusDays(25));
    }

    public Story requested(String update, String author, String controller, String portfolio) {
        return add(new StatusUpdateEvent.Requested(organisation, id(update), person(author), person(controller),
                new PortfolioCode(portfolio), Act.of(PersonId.SYSTEM, moment())));
    }

    public Story submitted(String update, String by, TrafficLight light) {
        return submitted(update, by, light, null);
    }

    public Story submitted(String update, String by, TrafficLight light, @Nullable String reasonForLateness) {
        Content content = light == TrafficLight.GREEN
                ? new Content.OfPerformance(light, Set.of(), null, "Loopt goed.")
                : new Content.OfPerformance(light, Set.of(Constraint.TIME),
                        new Deviation("Te weinig mensen.", "Het duurt langer.", "Er wordt geworven."), null);
        return submitted(update, by, content, reasonForLateness);
    }

    public Story submittedText(String update, String by, String text) {
        return submitted(update, by, new Content.OfProgramme(List.of(new Bullet(text, List.of()))), null);
    }

    public Story submitted(String update, String by, Content content, @Nullable String reasonForLateness) {
        return add(new StatusUpdateEvent.Submitted(organisation, id(update), content, ContractJson.hash(content),
                reasonForLateness, by(by)));
    }

    public Story withdrawn(String update, String by) {
        return add(new StatusUpdateEvent.Withdrawn(organisation, id(update), by(by)));
    }

    public Story reviewed(String update, String by, @Nullable String remark) {
        return add(new StatusUpdateEvent.Reviewed(organisation, id(update), lastHash(update), remark, by(by)));
    }

    public Story returned(String update, String by, String remark) {
        return add(new StatusUpdateEvent.Returned(organisation, id(update), remark, by(by)));
    }

    public Story approved(String update, String by) {
        return add(new StatusUpdateEvent.Approved(organisation, id(update), lastHash(update), by(by)));
    }

    public String organisation() {
        return organisation.value();
    }

    public Story reopened(String update, String reason) {
        return add(new StatusUpdateEvent.Reopened(organisation, id(update), reason, by("karin")));
    }

    public Story reassigned(String update, String author, String controller) {
        return add(new StatusUpdateEvent.Reassigned(organisation, id(update), person(author), person(controller),
                by("karin")));
    }

    public Story rescheduled(String report, String submission, String reason) {
        return add(new ProgressReportEvent.Rescheduled(organisation, ReportId.parse(report),
                deadlines(LocalDate.parse(submission)), reason, by("karin")));
    }

    /** @param missing subjects and reasons: {@code 2A2.1: Ziekte.} */
    public Story compiled(String report, String... missing) {
        return add(new ProgressReportEvent.Compiled(organisation, ReportId.parse(report), Stream.of(missing)
                .map(it -> it.split(": ", 2)).map(it -> new Missing(Subject.parse(it[0]), it[1])).toList(),
                by("karin")));
    }

    public Story frozen(String... updates) {
        Stream.of(updates).forEach(update -> add(new StatusUpdateEvent.Frozen(organisation, id(update),
                Act.of(PersonId.SYSTEM, moment()))));
        return this;
    }

    public Story thawed(String... updates) {
        Stream.of(updates).forEach(update -> add(new StatusUpdateEvent.Thawed(organisation, id(update),
                Act.of(PersonId.SYSTEM, moment()))));
        return this;
    }

    public Story reverted(String report, String reason, @Nullable String unfrozen) {
        return add(new ProgressReportEvent.RevertedToOpen(organisation, ReportId.parse(report), reason,
                unfrozen == null ? null : Subject.parse(unfrozen), by("karin")));
    }

    public Story cancelled(String report, String reason) {
        return add(new ProgressReportEvent.Cancelled(organisation, ReportId.parse(report), reason, by("karin")));
    }

    public Story adopted(String report, String decision) {
        return add(new ProgressReportEvent.Adopted(organisation, ReportId.parse(report), decision, day, by("karin")));
    }

    public Story sent(String report, String reference) {
        return add(new ProgressReportEvent.SentToCouncil(organisation, ReportId.parse(report), day, reference,
                by("karin")));
    }

    public Story published(String report, String reference) {
        return add(new ProgressReportEvent.Published(organisation, ReportId.parse(report), day, reference,
                by("karin")));
    }

    public Story erratum(String update, String reason) {
        return add(new StatusUpdateEvent.ErratumIssued(organisation, id(update), reason, by("karin")));
    }

    /** As the person replaced wishes. */
    public Story substituted(String replaced, String substitute, String from, String until) {
        return add(new SubstitutionEvent.Granted(organisation, person(replaced), person(substitute),
                LocalDate.parse(from), LocalDate.parse(until), by(replaced)));
    }

    public Story substitutionEnded(String replaced, String substitute, String from, String until) {
        return add(new SubstitutionEvent.Ended(organisation, person(replaced), person(substitute),
                LocalDate.parse(from), LocalDate.parse(until), by("karin")));
    }

    public Story substitutionWithdrawn(String replaced, String substitute, String from) {
        return add(new SubstitutionEvent.Withdrawn(organisation, person(replaced), person(substitute),
                LocalDate.parse(from), by("karin")));
    }

    public Story reviewedFor(String replaced, String update, String by, @Nullable String remark) {
        return add(new StatusUpdateEvent.Reviewed(organisation, id(update), lastHash(update), remark,
                by(by, replaced)));
    }

    public Story approvedFor(String replaced, String update, String by) {
        return add(new StatusUpdateEvent.Approved(organisation, id(update), lastHash(update), by(by, replaced)));
    }

    public Story approvedInBulk(String by, String... updates) {
        return add(new BulkApprovalEvent.Requested(organisation, new BulkApprovalId(new UUID(0, events.size())),
                Stream.of(updates).map(it -> new BulkApprovalEvent.Seen(id(it), lastHash(it))).toList(), by(by)));
    }

    public Story reminded(String report, @Nullable Integer programme) {
        return add(new ProgressReportEvent.Reminded(organisation, ReportId.parse(report), programme, by("karin")));
    }

    public Story termEnded(String code, String holder, String from, String until) {
        return add(new PortfolioEvent.HolderTermEnded(organisation, new PortfolioCode(code), person(holder),
                LocalDate.parse(from), LocalDate.parse(until), by("karin")));
    }

    public Story imported(String report, String source, PublishedProgramme programme) {
        return add(new ProgressReportEvent.ProgrammeImported(organisation, ReportId.parse(report),
                "Rapportage " + report, null, source, programme, by("karin")));
    }

    /** Brings what is new into the read side. */
    public Story told() {
        Api.FEED.happened(events.subList(told, events.size()));
        told = events.size();
        return this;
    }

    private ContentHash lastHash(String update) {
        return events.reversed().stream()
                .filter(event -> event instanceof StatusUpdateEvent.Submitted s && s.statusUpdate().equals(id(update)))
                .map(event -> ((StatusUpdateEvent.Submitted) event).contentHash()).findFirst().orElseThrow();
    }

    private Story add(Event event) {
        events.add(event);
        return this;
    }

    private Act by(String person, String replaced) {
        return new Act(person(person), person(replaced), moment());
    }

    private Act by(String person) {
        return Act.of(person(person), moment());
    }

    /** Nine in the morning, UTC. */
    private Instant moment() {
        return day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    }

    private static PersonId person(String name) {
        return new PersonId("p-" + name);
    }

    private static StatusUpdateId id(String written) {
        return StatusUpdateId.parse(written);
    }
}
