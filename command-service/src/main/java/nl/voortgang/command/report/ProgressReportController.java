package nl.voortgang.command.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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
import nl.voortgang.contract.report.ReportId;
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
        var command = new ProgressReportCommand.Open(caller.organisation(), id, act);
        return receipt(dispatch.send(command, conditions), id);
    }

    private static ResponseEntity<Receipt> receipt(Accepted accepted, ReportId report) {
        return Receipt.ofAct(accepted, report.toString(), "/v1/voortgangsrapportages/" + report);
    }
}
