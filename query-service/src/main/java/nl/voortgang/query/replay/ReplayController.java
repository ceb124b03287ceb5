package nl.voortgang.query.replay;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Participant
class ReplayController {

    private final Reading reading;
    private final JsonMapper json;

    ReplayController(Reading reading, JsonMapper json) {
        this.reading = reading;
        this.json = json;
    }

    @Operation(summary = "Eén wijziging: wat zij veranderde, en welke eraan voorafging en erop volgde.")
    @GetMapping("/v1/wijzigingen/{positie}")
    Replay one(Asked asked, @PathVariable("positie") long position) {
        return reading.answer(asked, view -> new ReplayQuestion(position, new Alterations(json)).ask(view));
    }
}
