package nl.voortgang.query.substitution;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Participant
class SubstitutionController {

    private final Reading reading;

    SubstitutionController(Reading reading) {
        this.reading = reading;
    }

    /** All substitutions of an organisation are one thing; the ETag is the version that a command may demand with If-Match. */
    @Operation(summary = "Wie wie vervangt, nu en straks; desgevraagd ook wat voorbij is.")
    @GetMapping("/v1/vervangingen")
    ResponseEntity<Page<Substitution>> all(Asked asked, Paging paging,
            @RequestParam(name = "persoon", required = false) @Nullable PersonId person,
            @RequestParam(name = "ookVoorbij", defaultValue = "false") boolean alsoPast) {
        return reading.answer(asked, view -> ResponseEntity.ok()
                .eTag(Long.toString(SubstitutionQuestion.version(view)))
                .body(new SubstitutionQuestion(person, alsoPast, paging).ask(view)));
    }
}
