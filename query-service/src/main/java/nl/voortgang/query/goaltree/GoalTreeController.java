package nl.voortgang.query.goaltree;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GoalTreeController {

    private final Reading reading;

    GoalTreeController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "De doelenboom van een begrotingsjaar.")
    @GetMapping("/v1/doelenbomen/{begrotingsjaar}")
    ResponseEntity<GoalTree> one(Asked asked, @PathVariable("begrotingsjaar") GoalTreeId id) {
        GoalTree tree = reading.answer(asked, new GoalTreeQuestion(id)::ask);
        return ResponseEntity.ok().eTag(Integer.toString(tree.version())).body(tree);
    }
}
