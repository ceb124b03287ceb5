package nl.voortgang.query.position;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.Optional;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PositionController {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Reading reading;

    PositionController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "Tot waar de antwoorden nu reiken.",
            description = "Met ‘na’ komt het antwoord zodra er na die positie iets is gebeurd; gebeurt er 20 seconden niets,"
                    + " dan is het antwoord leeg (204).")
    @GetMapping("/v1/positie")
    ResponseEntity<Position> position(Asked asked,
            @RequestParam(name = "na", required = false) @Nullable Long after) {
        return after == null
                ? ResponseEntity.ok(reading.answer(asked, view -> newest(view, 0).orElse(new Position(0, null))))
                : reading.awaited(asked, PATIENCE, view -> newest(view, after)).map(ResponseEntity::ok)
                        .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static Optional<Position> newest(View view, long after) {
        return view.sql("""
                SELECT position, at FROM change WHERE position <= :at AND position > :after
                ORDER BY position DESC LIMIT 1""").with("after", after).one(Position.class);
    }
}
