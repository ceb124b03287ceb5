package nl.voortgang.command.goaltree;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Receipt;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Programme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/doelenbomen/{begrotingsjaar}")
@Tag(name = "Doelenbomen",
        description = "De beloften van een begrotingsjaar: programma, beleidsterrein, doel, prestatie.")
class GoalTreeController {

    private final Dispatch dispatch;

    GoalTreeController(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    record Tree(@Nullable String source, List<Programme> programmes) {}

    @PutMapping
    @Allowed(Role.CONCERN_CONTROLLER)
    @Operation(summary = "Lees een doelenboom in.",
            description = "De hele boom, die vanaf nu geldt. Een boom die er al zo"
                    + " staat verandert niets; een andere wordt de volgende versie. Geopende rapportages houden hun versie.")
    ResponseEntity<Receipt> put(Caller caller, Act act, @PathVariable GoalTreeId begrotingsjaar, @RequestBody Tree tree,
            Conditions conditions) {
        var command = new GoalTreeCommand.Import(caller.organisation(), begrotingsjaar, tree.programmes(),
                tree.source(), act);
        return Receipt.ofPut(dispatch.send(command, conditions), begrotingsjaar.toString(),
                "/v1/doelenbomen/" + begrotingsjaar);
    }
}
