package nl.voortgang.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/werklijst")
@Participant
class WorkListController {

    private final Reading reading;

    WorkListController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "Wat op u wacht, met alles wat u nodig hebt om te beslissen.")
    @GetMapping
    Page<Item> mine(Asked asked, Paging paging) {
        return reading.answer(asked, new WorkListQuestion(paging)::mine);
    }

    @Operation(summary = "Waar u op wacht, en wie er aan zet is.")
    @GetMapping("/wachtend")
    Page<Awaited> awaited(Asked asked, Paging paging) {
        return reading.answer(asked, new WorkListQuestion(paging)::awaited);
    }
}
