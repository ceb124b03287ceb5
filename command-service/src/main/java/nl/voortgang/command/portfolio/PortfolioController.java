package nl.voortgang.command.portfolio;

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
import nl.voortgang.contract.portfolio.PortfolioCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/portefeuilles/{code}")
@Allowed(Role.CONCERN_CONTROLLER)
@Tag(name = "Portefeuilles", description = "Portefeuilles en wie ze tussen twee dagen houdt.")
class PortfolioController {

    private static final String ADDRESS = "/v1/portefeuilles";

    private final Dispatch dispatch;

    PortfolioController(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    record Establishment(String name) {}

    record NewTerm(PersonId holder, LocalDate from, @Nullable LocalDate until) {}

    record EndOfTerm(LocalDate until) {}

    record Transfer(PersonId holder, LocalDate from) {}

    @PutMapping
    @Operation(summary = "Stel een portefeuille in.", description = "Nog een keer met dezelfde naam verandert niets.")
    ResponseEntity<Receipt> establish(Caller caller, Act act, @PathVariable PortfolioCode code,
            @RequestBody Establishment body, Conditions conditions) {
        var command = new PortfolioCommand.Establish(caller.organisation(), code, body.name(), act);
        return Receipt.ofPut(dispatch.send(command, conditions), code.value(), ADDRESS);
    }

    @PostMapping("/termijnen")
    @Operation(summary = "Benoem een houder.", description = "De dagen mogen niet overlappen met die van een ander."
            + " Zonder ‘totEnMet’ geldt de termijn tot nader order.")
    ResponseEntity<Receipt> appoint(Caller caller, Act act, @PathVariable PortfolioCode code, @RequestBody NewTerm body,
            Conditions conditions) {
        var command = new PortfolioCommand.AppointHolder(caller.organisation(), code, body.holder(), body.from(),
                body.until(), act);
        return Receipt.ofAct(dispatch.send(command, conditions), code.value(), ADDRESS);
    }

    @PostMapping("/termijnen/{van}/beeindigingen")
    @Operation(summary = "Beëindig een termijn.",
            description = "‘van’ is de eerste dag van de termijn; ‘totEnMet’ wordt"
                    + " de laatste. Een termijn kan korter worden, niet langer.")
    ResponseEntity<Receipt> end(Caller caller, Act act, @PathVariable PortfolioCode code, @PathVariable LocalDate van,
            @RequestBody EndOfTerm body, Conditions conditions) {
        var command = new PortfolioCommand.EndTerm(caller.organisation(), code, van, body.until(), act);
        return Receipt.ofAct(dispatch.send(command, conditions), code.value(), ADDRESS);
    }

    @PostMapping("/overdrachten")
    @Operation(summary = "Draag een portefeuille over.",
            description = "De termijn die op ‘van’ loopt, eindigt de dag ervoor; de nieuwe houder begint op ‘van’ en blijft"
                    + " dat tot nader order. Op zijn vroegst vandaag. Wat is geaccordeerd, blijft geaccordeerd; wat nog"
                    + " wacht, wacht vanaf die dag op de nieuwe houder.")
    ResponseEntity<Receipt> transfer(Caller caller, Act act, @PathVariable PortfolioCode code,
            @RequestBody Transfer body, Conditions conditions) {
        var command = new PortfolioCommand.Transfer(caller.organisation(), code, body.holder(), body.from(), act);
        return Receipt.ofAct(dispatch.send(command, conditions), code.value(), ADDRESS);
    }
}
