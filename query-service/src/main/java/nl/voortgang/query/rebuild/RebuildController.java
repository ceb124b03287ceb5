package nl.voortgang.query.rebuild;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(RebuildController.ADDRESS)
@Allowed({Role.ADMIN, Role.AUDITOR})
@Tag(name = "Herbouwingen", description = "De leesmodellen opnieuw opbouwen uit alle gebeurtenissen.")
class RebuildController {

    static final String ADDRESS = "/v1/herbouwingen";

    private final Reading reading;
    private final Generations generations;
    private final Logs logs;

    RebuildController(Reading reading, Generations generations, Logs logs) {
        this.reading = reading;
        this.generations = generations;
        this.logs = logs;
    }

    record NewRebuild(Source source) {}

    @PostMapping
    @Allowed(Role.ADMIN)
    @Operation(summary = "Begin een herbouwing.",
            description = "Alle leesmodellen worden naast de bestaande opnieuw opgebouwd, vanaf de eerste gebeurtenis, en nemen"
                    + " daarna hun plaats in als zij overeenkomen met wat het grootboek heeft ondertekend. Er loopt er hoogstens"
                    + " één tegelijk. Neem als bron ‘kafka’, of ‘grootboek’ als Kafka gebeurtenissen kwijt is. Op het adres in"
                    + " Location volgt u hoever het is.")
    @ApiResponse(responseCode = "202", description = "Er wordt aan gewerkt")
    ResponseEntity<Rebuild> begin(Caller caller, @RequestBody NewRebuild body) {
        logs.mustKnow(body.source());
        int number = generations.begin(body.source(), caller.person());
        return ResponseEntity.accepted().location(URI.create(ADDRESS + "/" + number)).body(found(now(caller), number));
    }

    @GetMapping
    @Operation(summary = "Lees welke herbouwingen er zijn.", description = "De nieuwste eerst.")
    Page<Rebuild> all(Asked asked, Paging paging) {
        List<Rebuild> all = reading.answer(asked, RebuildQuestion::all);
        return paging.page(all.stream().skip(paging.offset()).limit(paging.size()).toList(), all.size());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Lees hoever een herbouwing is.")
    Rebuild get(Asked asked, @PathVariable int id) {
        return found(asked, id);
    }

    @PostMapping("/{id}/annuleringen")
    @Allowed(Role.ADMIN)
    @Operation(summary = "Annuleer een herbouwing.", description = "Wat nu in gebruik is, blijft dat.")
    Rebuild cancel(Caller caller, @PathVariable int id) {
        Rebuild found = found(now(caller), id);
        if (!generations.cancel(found.id())) {
            throw NotNow.cancel(id);
        }
        return found(now(caller), id);
    }

    @PostMapping("/{id}/hervattingen")
    @Allowed(Role.ADMIN)
    @Operation(summary = "Hervat een gestopte herbouwing.",
            description = "Zij gaat verder waar zij was. Een herbouwing die werd onderbroken doet dat vanzelf.")
    Rebuild resume(Caller caller, @PathVariable int id) {
        Rebuild found = found(now(caller), id);
        if (!generations.resume(found.id())) {
            throw NotNow.resume(id);
        }
        return found(now(caller), id);
    }

    private static Asked now(Caller caller) {
        return new Asked(caller, Asked.NOW, null, null);
    }

    private Rebuild found(Asked asked, int number) {
        return reading.answer(asked, view -> RebuildQuestion.one(view, number))
                .orElseThrow(() -> new NotFound("Herbouwing %d bestaat niet.".formatted(number)));
    }
}
