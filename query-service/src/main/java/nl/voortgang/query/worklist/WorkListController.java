package nl.voortgang.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Participant
class WorkListController {

    private final Reading reading;

    WorkListController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "Wat op u wacht, en waar u op wacht.")
    @GetMapping("/v1/werklijst")
    WorkList mine(Asked asked) {
        return reading.answer(asked, WorkListQuestion::ask);
    }
}
