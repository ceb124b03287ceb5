package nl.voortgang.command.statusupdate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Receipt;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/statusmeldingen/{id}")
@Tag(name = "Statusmeldingen", description = "De statusmelding van één prestatie of programma in één rapportage.")
class StatusUpdateController {

    private final Dispatch dispatch;

    StatusUpdateController(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    record Submission(Content content, @Nullable String reasonForLateness) {}

    record Withdrawal() {}

    record Review(ContentHash contentHash, @Nullable String remark) {}

    record Return(String remark) {}

    record Approval(ContentHash contentHash) {}

    record Reopening(String reason) {}

    record Reassignment(@Nullable PersonId author, @Nullable PersonId controller) {}

    record Erratum(String reason) {}

    @PostMapping("/indieningen")
    @Allowed(Role.AUTHOR)
    @Operation(summary = "Dien in.", description = "Door de opsteller. ORANJE en ROOD vragen minstens één kader en een"
            + " volledige afwijking. Na de uiterste dag alleen met ‘redenTeLaat’. Het concept verdwijnt.")
    ResponseEntity<Receipt> submit(Caller caller, Act act, @PathVariable StatusUpdateId id,
            @RequestBody Submission body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Submit(caller.organisation(), id, body.content(), body.reasonForLateness(),
                act), conditions);
    }

    @PostMapping("/intrekkingen")
    @Allowed(Role.AUTHOR)
    @Operation(summary = "Trek in.", description = "Door wie indiende, zolang er niet is getoetst.")
    ResponseEntity<Receipt> withdraw(Caller caller, Act act, @PathVariable StatusUpdateId id,
            @RequestBody Withdrawal body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Withdraw(caller.organisation(), id, act), conditions);
    }

    @PostMapping("/beoordelingen")
    @Allowed({Role.CONTROLLER, Role.CONCERN_CONTROLLER})
    @Operation(summary = "Toets.",
            description = "Door de controller van het programma, namens die door een vervanger, of door een"
                    + " concerncontroller; nooit wie schreef of indiende. ‘inhoudHash’ is die van de inhoud die u zag.")
    ResponseEntity<Receipt> review(Caller caller, Act act, @PathVariable StatusUpdateId id, @RequestBody Review body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Review(caller.organisation(), id, caller.roles(), body.contentHash(),
                body.remark(), act), conditions);
    }

    @PostMapping("/terugzendingen")
    @Allowed({Role.CONTROLLER, Role.CONCERN_CONTROLLER, Role.PORTFOLIO_HOLDER})
    @Operation(summary = "Stuur terug.", description = "Vóór het toetsen door de controller, erna door de"
            + " portefeuillehouder, of namens hen door een vervanger; altijd met een opmerking.")
    ResponseEntity<Receipt> sendBack(Caller caller, Act act, @PathVariable StatusUpdateId id, @RequestBody Return body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Return(caller.organisation(), id, caller.roles(), body.remark(),
                act), conditions);
    }

    @PostMapping("/accorderingen")
    @Allowed(Role.PORTFOLIO_HOLDER)
    @Operation(summary = "Accordeer.",
            description = "Door wie vandaag de portefeuille houdt of die persoon vervangt; nooit wie schreef, indiende"
                    + " of toetste, ook niet namens die persoon. ‘inhoudHash’ is die van de inhoud die u zag.")
    ResponseEntity<Receipt> approve(Caller caller, Act act, @PathVariable StatusUpdateId id, @RequestBody Approval body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Approve(caller.organisation(), id, body.contentHash(), act),
                conditions);
    }

    @PostMapping("/heropeningen")
    @Allowed(Role.CONCERN_CONTROLLER)
    @Operation(summary = "Heropen.",
            description = "Terug naar de opsteller, met een reden, ook al was de statusmelding geaccordeerd. Alleen"
                    + " zolang de rapportage open is.")
    ResponseEntity<Receipt> reopen(Caller caller, Act act, @PathVariable StatusUpdateId id, @RequestBody Reopening body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Reopen(caller.organisation(), id, body.reason(), act), conditions);
    }

    @PostMapping("/toewijzingen")
    @Allowed(Role.CONCERN_CONTROLLER)
    @Operation(summary = "Wijs een andere opsteller of controller aan.",
            description = "Wie niet is genoemd, blijft. Kan niet meer na het accorderen.")
    ResponseEntity<Receipt> reassign(Caller caller, Act act, @PathVariable StatusUpdateId id,
            @RequestBody Reassignment body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.Reassign(caller.organisation(), id, body.author(), body.controller(), act),
                conditions);
    }

    @PostMapping("/errata")
    @Allowed(Role.CONCERN_CONTROLLER)
    @Operation(summary = "Breng een erratum uit.",
            description = "Om een fout in een vastgestelde rapportage te herstellen, met een reden. De opsteller dient"
                    + " opnieuw in, en opnieuw wordt getoetst en geaccordeerd; wat er stond blijft te lezen.")
    ResponseEntity<Receipt> issueErratum(Caller caller, Act act, @PathVariable StatusUpdateId id,
            @RequestBody Erratum body,
            Conditions conditions) {
        return send(new StatusUpdateCommand.IssueErratum(caller.organisation(), id, body.reason(), act), conditions);
    }

    private ResponseEntity<Receipt> send(StatusUpdateCommand command, Conditions conditions) {
        return Receipt.ofAct(dispatch.send(command, conditions), command.statusUpdate().toString(),
                "/v1/statusmeldingen/" + command.statusUpdate());
    }
}
