package nl.voortgang.query.portfolio;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PortfolioController {

    private final Reading reading;

    PortfolioController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "De portefeuilles en wie ze wanneer heeft.")
    @GetMapping("/v1/portefeuilles")
    Page<Portfolio> all(Asked asked, Paging paging) {
        return reading.answer(asked, new PortfolioQuestion(paging)::ask);
    }
}
