package nl.voortgang.query.statusupdate;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StatusUpdateController {

    private final Reading reading;

    StatusUpdateController(Reading reading) {
        this.reading = reading;
    }

    /** The ETag is the version that a command may demand with If-Match. */
    @Operation(summary = "Een statusmelding met haar teksten en opmerkingen.")
    @GetMapping("/v1/statusmeldingen/{id}")
    ResponseEntity<StatusUpdate> one(Asked asked, @PathVariable StatusUpdateId id) {
        StatusUpdate update = reading.answer(asked, new StatusUpdateQuestion(id)::ask);
        return ResponseEntity.ok().eTag(Integer.toString(update.version())).body(update);
    }

    @Operation(summary = "Wat er in een statusmelding veranderde, woord voor woord: sinds de vorige"
            + " voortgangsrapportage, of tussen twee versies.")
    @GetMapping("/v1/statusmeldingen/{id}/verschillen")
    Comparison differences(Asked asked, @PathVariable StatusUpdateId id,
            @RequestParam(name = "van", required = false) @Nullable Integer from,
            @RequestParam(name = "tot", required = false) @Nullable Integer to) {
        return reading.answer(asked, new ComparisonQuestion(id, from, to)::ask);
    }
}
