package nl.voortgang.command.statusupdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.portfolio.PortfolioTerms;
import nl.voortgang.command.portfolio.Term;
import nl.voortgang.command.portfolio.Terms;
import nl.voortgang.command.report.Phase;
import nl.voortgang.command.report.ReportCalendar;
import nl.voortgang.command.report.ReportCalendars;
import nl.voortgang.command.substitution.Replacements;
import nl.voortgang.command.substitution.StandIns;
import nl.voortgang.command.substitution.Substitution;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;
import org.jspecify.annotations.Nullable;

/** One update with everybody around it, on the last day to submit. */
final class Example {

    static final OrganisationId LEIDEN = new OrganisationId("leiden");
    static final StatusUpdateId UPDATE = StatusUpdateId.parse("2022-2-2A1.1");
    static final PortfolioCode SAFETY = new PortfolioCode("bestuur-veiligheid-handhaving");

    static final PersonId AUTHOR = new PersonId("p-mieke");
    static final PersonId CONTROLLER = new PersonId("p-farida");
    static final PersonId HOLDER = new PersonId("p-burgemeester");
    static final PersonId CONCERN_CONTROLLER = new PersonId("p-karin");
    static final PersonId STRANGER = new PersonId("p-joost");
    static final PersonId STAND_IN = new PersonId("p-loco");

    /** Half past eleven in the evening in Leiden. */
    static final Instant NOW = Instant.parse("2022-09-30T21:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2022, 9, 30);

    static final Content CONTENT = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
            new Deviation("ziekte", "uitstel", "inhuur"), null);
    static final ContentHash HASH = ContractJson.hash(CONTENT);
    static final ContentHash STALE = new ContentHash("0".repeat(64));

    static final ReportCalendars OPEN = report(Phase.OPEN);
    static final PortfolioTerms HELD = (organisation, portfolio) -> new Terms(
            List.of(new Term(HOLDER, TODAY.minusYears(1), null)));

    static final StandIns NOBODY_REPLACED = (organisation, substitute) -> new Replacements(List.of());

    static final LightsBefore GREEN_BEFORE = lightsBefore(TrafficLight.GREEN);

    static final StatusUpdateEvent.Requested REQUESTED = new StatusUpdateEvent.Requested(LEIDEN, UPDATE, AUTHOR,
            CONTROLLER, SAFETY, by(PersonId.SYSTEM));
    static final StatusUpdateEvent.Submitted SUBMITTED = submitted(AUTHOR);
    static final StatusUpdateEvent.Withdrawn WITHDRAWN = new StatusUpdateEvent.Withdrawn(LEIDEN, UPDATE, by(AUTHOR));
    static final StatusUpdateEvent.Reviewed REVIEWED = reviewed(CONTROLLER);
    static final StatusUpdateEvent.Returned RETURNED = new StatusUpdateEvent.Returned(LEIDEN, UPDATE, "Noem een datum.",
            by(CONTROLLER));
    static final StatusUpdateEvent.Approved APPROVED = new StatusUpdateEvent.Approved(LEIDEN, UPDATE, HASH, by(HOLDER));
    static final StatusUpdateEvent.Reopened REOPENED = new StatusUpdateEvent.Reopened(LEIDEN, UPDATE, "Een fout.",
            by(CONCERN_CONTROLLER));
    static final StatusUpdateEvent.Reassigned REASSIGNED = new StatusUpdateEvent.Reassigned(LEIDEN, UPDATE, STRANGER,
            CONTROLLER, by(CONCERN_CONTROLLER));
    static final StatusUpdateEvent.Frozen FROZEN = new StatusUpdateEvent.Frozen(LEIDEN, UPDATE, by(PersonId.SYSTEM));
    static final StatusUpdateEvent.Thawed THAWED = new StatusUpdateEvent.Thawed(LEIDEN, UPDATE, by(PersonId.SYSTEM));
    static final StatusUpdateEvent.ErratumIssued ERRATUM = new StatusUpdateEvent.ErratumIssued(LEIDEN, UPDATE,
            "Een fout.", by(CONCERN_CONTROLLER));

    /** What happened before each state. */
    static final Map<String, List<StatusUpdateEvent>> HISTORY = Map.of(
            "NotRequested", List.of(),
            "Requested", List.of(REQUESTED),
            "Submitted", List.of(REQUESTED, SUBMITTED),
            "Reviewed", List.of(REQUESTED, SUBMITTED, REVIEWED),
            "Returned", List.of(REQUESTED, SUBMITTED, RETURNED),
            "Approved", List.of(REQUESTED, SUBMITTED, REVIEWED, APPROVED),
            "Frozen", List.of(REQUESTED, SUBMITTED, REVIEWED, APPROVED, FROZEN));

    private Example() {}

    static ReportCalendars report(Phase phase) {
        return (organisation, report) -> Optional
                .of(new ReportCalendar(phase, new Deadlines(TODAY, TODAY, TODAY, TODAY)));
    }

    static Act by(PersonId person) {
        return Act.of(person, NOW);
    }

    static Act by(PersonId person, PersonId onBehalfOf) {
        return new Act(person, onBehalfOf, NOW);
    }

    static StandIns replacing(PersonId replaced, LocalDate from, LocalDate until) {
        return (organisation, substitute) -> substitute.equals(STAND_IN)
                ? new Replacements(List.of(new Substitution(replaced, STAND_IN, from, until)))
                : NOBODY_REPLACED.of(organisation, substitute);
    }

    /** @param lights in the report before, of all that were merged into this one */
    static LightsBefore lightsBefore(@Nullable TrafficLight... lights) {
        return (organisation, update) -> Arrays.stream(lights)
                .map(light -> new LightsBefore.Light(update.subject(), ReportId.parse("2022-1"), light)).toList();
    }

    static StatusUpdateEvent.Submitted submitted(PersonId submitter) {
        return new StatusUpdateEvent.Submitted(LEIDEN, UPDATE, CONTENT, HASH, null, by(submitter));
    }

    static StatusUpdateEvent.Reviewed reviewed(PersonId reviewer) {
        return reviewed(by(reviewer));
    }

    static StatusUpdateEvent.Reviewed reviewed(Act review) {
        return new StatusUpdateEvent.Reviewed(LEIDEN, UPDATE, HASH, null, review);
    }

    static StatusUpdateCommand.Request request() {
        return new StatusUpdateCommand.Request(LEIDEN, UPDATE, AUTHOR, CONTROLLER, SAFETY, by(PersonId.SYSTEM));
    }

    static StatusUpdateCommand.Submit submit(Content content, @Nullable String reason, Act act) {
        return new StatusUpdateCommand.Submit(LEIDEN, UPDATE, content, reason, act);
    }

    static StatusUpdateCommand.Withdraw withdraw(PersonId person) {
        return new StatusUpdateCommand.Withdraw(LEIDEN, UPDATE, by(person));
    }

    static StatusUpdateCommand.Review review(PersonId person, Role role, ContentHash seen, @Nullable String remark) {
        return new StatusUpdateCommand.Review(LEIDEN, UPDATE, Set.of(role), seen, remark, by(person));
    }

    static StatusUpdateCommand.Return sendBack(PersonId person, Role role, String remark) {
        return new StatusUpdateCommand.Return(LEIDEN, UPDATE, Set.of(role), remark, by(person));
    }

    static StatusUpdateCommand.Approve approve(PersonId person, ContentHash seen) {
        return new StatusUpdateCommand.Approve(LEIDEN, UPDATE, seen, by(person));
    }

    static StatusUpdateCommand.ApproveInBulk approveInBulk(PersonId person, ContentHash seen) {
        return new StatusUpdateCommand.ApproveInBulk(approve(person, seen));
    }

    static StatusUpdateCommand.Reopen reopen(String reason) {
        return new StatusUpdateCommand.Reopen(LEIDEN, UPDATE, reason, by(CONCERN_CONTROLLER));
    }

    static StatusUpdateCommand.Reassign reassign(@Nullable PersonId author, @Nullable PersonId controller) {
        return new StatusUpdateCommand.Reassign(LEIDEN, UPDATE, author, controller, by(CONCERN_CONTROLLER));
    }

    static StatusUpdateCommand.Freeze freeze() {
        return new StatusUpdateCommand.Freeze(LEIDEN, UPDATE, by(PersonId.SYSTEM));
    }

    static StatusUpdateCommand.Thaw thaw() {
        return new StatusUpdateCommand.Thaw(LEIDEN, UPDATE, by(PersonId.SYSTEM));
    }

    static StatusUpdateCommand.IssueErratum issueErratum(String reason) {
        return new StatusUpdateCommand.IssueErratum(LEIDEN, UPDATE, reason, by(CONCERN_CONTROLLER));
    }
}
