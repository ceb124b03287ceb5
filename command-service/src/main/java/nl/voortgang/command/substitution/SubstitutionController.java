package nl.voortgang.command.substitution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Receipt;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/personen/{persoon}/vervangingen")
@Allowed({Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER})
@Tag(name = "Vervangingen", description = "Wie namens wie toetst en accordeert, tussen twee dagen. U regelt uw eigen"
        + " vervanging; een concerncontroller regelt die van iedereen.")
class SubstitutionController {

    private final Dispatch dispatch;

    SubstitutionController(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    record NewSubstitution(PersonId substitute, LocalDate from, LocalDate until) {}

    record EndOfSubstitution(LocalDate until) {}

    record Withdrawal() {}

    @PostMapping
    @Operation(summary = "Verleen een vervanging.",
            description = "Van ‘van’ tot en met ‘totEnMet’ doet de vervanger wat ‘persoon’ mag toetsen, terugsturen en"
                    + " accorderen. Op zijn vroegst vanaf vandaag en hooguit 366 dagen. Niemand heeft op één dag twee"
                    + " vervangers, en vervangingen lopen nooit in een kring.")
    ResponseEntity<Receipt> grant(Caller caller, Act act, @PathVariable PersonId persoon,
            @RequestBody NewSubstitution body, Conditions conditions) {
        return send(new SubstitutionCommand.Grant(caller.organisation(), persoon, body.substitute(), body.from(),
                body.until(), caller.roles(), act), conditions);
    }

    @PostMapping("/{van}/beeindigingen")
    @Operation(summary = "Beëindig een vervanging.",
            description = "‘van’ is de eerste dag van de vervanging; ‘totEnMet’ wordt de laatste. Een vervanging kan"
                    + " korter worden, niet langer, en eindigt op zijn vroegst gisteren.")
    ResponseEntity<Receipt> end(Caller caller, Act act, @PathVariable PersonId persoon, @PathVariable LocalDate van,
            @RequestBody EndOfSubstitution body, Conditions conditions) {
        return send(new SubstitutionCommand.End(caller.organisation(), persoon, van, body.until(), caller.roles(), act),
                conditions);
    }

    @PostMapping("/{van}/intrekkingen")
    @Operation(summary = "Trek een vervanging in.", description = "Alleen een die nog niet is begonnen.")
    ResponseEntity<Receipt> withdraw(Caller caller, Act act, @PathVariable PersonId persoon,
            @PathVariable LocalDate van, @RequestBody Withdrawal body, Conditions conditions) {
        return send(new SubstitutionCommand.Withdraw(caller.organisation(), persoon, van, caller.roles(), act),
                conditions);
    }

    /** All substitutions of an organisation share a version, see decision 14. */
    private ResponseEntity<Receipt> send(SubstitutionCommand command, Conditions conditions) {
        return Receipt.ofAct(dispatch.send(command, conditions), command.replaced().value(),
                "/v1/personen/%s/vervangingen".formatted(command.replaced()));
    }
}
