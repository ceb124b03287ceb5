package nl.voortgang.command.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Accepted;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Receipt;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.Missing;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/voortgangsrapportages")
@Allowed(Role.CONCERN_CONTROLLER)
@Tag(name = "Voortgangsrapportages", description = "De rapportages van een begrotingsjaar en hun termijnen.")
class ProgressReportController {

    private final Dispatch dispatch;

    ProgressReportController(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    record Plan(GoalTreeId budgetYear, int ordinal, String name, LocalDate referenceDate, Deadlines deadlines) {}

    record Opening() {}

    record Rescheduling(Deadlines deadlines, String reason) {}

    record Compilation(List<Missing> missing) {}

    record Reversion(String reason) {}

    /** @param programme of this one only; absent for all */
    record Reminder(@Nullable Integer programme) {}

    record Cancellation(String reason) {}

    record Adoption(String decisionNumber, LocalDate decisionDate) {}

    record Sending(LocalDate date, String reference) {}

    record Publication(LocalDate date, String reference) {}

    @PostMapping
    @Operation(summary = "Plan een voortgangsrapportage.",
            description = "Met de laatste dagen om in te dienen, te toetsen"
                    + " en te accorderen, en de dag van het college.")
    ResponseEntity<Receipt> plan(Caller caller, Act act, @RequestBody Plan plan, Conditions conditions) {
        // an ordinal that cannot be makes no id, so there is nobody to decide
        var faults = new Faults();
        PlanCheck.check(plan.ordinal(), plan.name(), plan.referenceDate(), plan.deadlines(), faults);
        faults.refuseIfAny();
        var report = new ReportId(plan.budgetYear(), plan.ordinal());
        var command = new ProgressReportCommand.Plan(caller.organisation(), report, plan.name(),
                plan.referenceDate(), plan.deadlines(), act);
        return receipt(dispatch.send(command, conditions), report);
    }

    @PostMapping("/{id}/openingen")
    @Operation(summary = "Open een voortgangsrapportage.",
            description = "Vraagt voor elke prestatie en elk programma een"
                    + " statusmelding. Kan pas als van alle bekend is wie schrijft, toetst en accordeert.")
    ResponseEntity<Receipt> open(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Opening body,
            Conditions conditions) {
        return send(new ProgressReportCommand.Open(caller.organisation(), id, act), conditions);
    }

    @PostMapping("/{id}/verzettingen")
    @Operation(summary = "Verzet de termijnen.",
            description = "Alle vier, zoals zij voortaan zijn, met een reden. Kan tot de rapportage is vastgesteld.")
    ResponseEntity<Receipt> reschedule(Caller caller, Act act, @PathVariable ReportId id,
            @RequestBody Rescheduling body,
            Conditions conditions) {
        return send(
                new ProgressReportCommand.Reschedule(caller.organisation(), id, body.deadlines(), body.reason(), act),
                conditions);
    }

    @PostMapping("/{id}/samenstellingen")
    @Operation(summary = "Stel een voortgangsrapportage samen.",
            description = "Elke statusmelding is geaccordeerd of staat met een reden bij ‘ontbrekend’. Daarna worden"
                    + " zij bevroren; lukt dat met een niet, dan gaat de rapportage terug naar open en staat erbij welke.")
    ResponseEntity<Receipt> compile(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Compilation body,
            Conditions conditions) {
        return send(new ProgressReportCommand.Compile(caller.organisation(), id, body.missing(), act), conditions);
    }

    @PostMapping("/{id}/terugzettingen")
    @Operation(summary = "Zet een samengestelde voortgangsrapportage terug naar open.",
            description = "Met een reden. De statusmeldingen ontdooien en zijn daarna te heropenen.")
    ResponseEntity<Receipt> revertToOpen(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Reversion body,
            Conditions conditions) {
        return send(new ProgressReportCommand.RevertToOpen(caller.organisation(), id, body.reason(), act), conditions);
    }

    @PostMapping("/{id}/herinneringen")
    @Operation(summary = "Herinner iedereen die nu aan zet is.",
            description = "Van één programma, of zonder ‘programma’ van de hele rapportage. Hooguit een keer per uur.")
    ResponseEntity<Receipt> remind(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Reminder body,
            Conditions conditions) {
        return send(new ProgressReportCommand.Remind(caller.organisation(), id, body.programme(), act), conditions);
    }

    @PostMapping("/{id}/annuleringen")
    @Operation(summary = "Annuleer een voortgangsrapportage.",
            description = "Met een reden, zolang zij niet is samengesteld. Het volgnummer wordt niet opnieuw gebruikt.")
    ResponseEntity<Receipt> cancel(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Cancellation body,
            Conditions conditions) {
        return send(new ProgressReportCommand.Cancel(caller.organisation(), id, body.reason(), act), conditions);
    }

    @PostMapping("/{id}/vaststellingen")
    @Operation(summary = "Leg vast dat het college de voortgangsrapportage vaststelde.",
            description = "Met nummer en datum van het besluit. Daarna verandert alleen een erratum nog wat erin staat.")
    ResponseEntity<Receipt> adopt(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Adoption body,
            Conditions conditions) {
        return send(new ProgressReportCommand.Adopt(caller.organisation(), id, body.decisionNumber(),
                body.decisionDate(), act), conditions);
    }

    @PostMapping("/{id}/aanbiedingen")
    @Operation(summary = "Leg vast dat de voortgangsrapportage aan de raad is aangeboden.",
            description = "Met de datum en het kenmerk van de brief.")
    ResponseEntity<Receipt> sendToCouncil(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Sending body,
            Conditions conditions) {
        return send(
                new ProgressReportCommand.SendToCouncil(caller.organisation(), id, body.date(), body.reference(), act),
                conditions);
    }

    @PostMapping("/{id}/publicaties")
    @Operation(summary = "Publiceer de voortgangsrapportage.",
            description = "Met de datum en een kenmerk. Daarna kan iedereen haar lezen, ook zonder aan te melden.")
    ResponseEntity<Receipt> publish(Caller caller, Act act, @PathVariable ReportId id, @RequestBody Publication body,
            Conditions conditions) {
        return send(new ProgressReportCommand.Publish(caller.organisation(), id, body.date(), body.reference(), act),
                conditions);
    }

    private ResponseEntity<Receipt> send(ProgressReportCommand command, Conditions conditions) {
        return receipt(dispatch.send(command, conditions), command.report());
    }

    private static ResponseEntity<Receipt> receipt(Accepted accepted, ReportId report) {
        return Receipt.ofAct(accepted, report.toString(), "/v1/voortgangsrapportages/" + report);
    }
}
