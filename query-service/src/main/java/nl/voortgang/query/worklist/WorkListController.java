package nl.voortgang.query.worklist;

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

    @GetMapping("/v1/werklijst")
    WorkList mine(Asked asked) {
        return reading.answer(asked, WorkListQuestion::ask);
    }
}
