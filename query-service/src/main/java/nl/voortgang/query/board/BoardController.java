package nl.voortgang.query.board;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import nl.voortgang.query.report.Reports;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Participant
class BoardController {

    private final Reading reading;

    BoardController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "Hoe ver de statusmeldingen van een voortgangsrapportage zijn.")
    @GetMapping("/v1/voortgangsrapportages/{id}/voortgangsbord")
    Board board(Asked asked, @PathVariable ReportId id) {
        return reading.answer(asked, view -> {
            Reports.one(view, id);
            return new BoardQuestion(id).ask(view);
        });
    }
}
