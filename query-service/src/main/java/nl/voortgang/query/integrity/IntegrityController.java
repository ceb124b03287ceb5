package nl.voortgang.query.integrity;

import io.swagger.v3.oas.annotations.Operation;
import java.time.OffsetDateTime;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Role;
import nl.voortgang.query.integrity.Integrity.Difference;
import nl.voortgang.query.integrity.Integrity.State;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import nl.voortgang.query.reading.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/integriteit")
@Allowed({Role.AUDITOR, Role.CONCERN_CONTROLLER})
class IntegrityController {

    private final Reading reading;

    IntegrityController(Reading reading) {
        this.reading = reading;
    }

    record Row(long proven, @Nullable String note, @Nullable Long wrongFrom, @Nullable Long wrongUntil,
            @Nullable OffsetDateTime wrongSince) {

        Integrity told() {
            Difference difference = wrongFrom == null || wrongUntil == null || wrongSince == null
                    ? null
                    : new Difference(wrongFrom, wrongUntil, wrongSince.toInstant());
            return new Integrity(
                    difference != null ? State.DIFFERENCE : note == null ? State.NOTHING_SIGNED : State.IN_ORDER,
                    proven, note, difference);
        }
    }

    @Operation(summary = "Of wat hier te lezen is, is wat het grootboek heeft ondertekend.",
            description = "De leeskant berekent uit wat binnenkwam zelf de hashboom, en vergelijkt de wortel met elk controlepunt."
                    + " ‘probleem’ noemt de posities waartussen het eerste verschil ligt.")
    @GetMapping
    Integrity integrity(Asked asked) {
        return reading.answer(asked, IntegrityController::row).told();
    }

    private static Row row(View view) {
        return view.sql("""
                SELECT i.proven, s.note, i.wrong_from, i.wrong_until, i.wrong_since
                FROM control.integrity i LEFT JOIN control.signed_checkpoint s ON s.organisation = i.organisation
                    AND s.size = i.proven""").one(Row.class).orElse(new Row(0, null, null, null, null));
    }
}
