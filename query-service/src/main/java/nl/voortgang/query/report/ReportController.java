package nl.voortgang.query.report;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/voortgangsrapportages")
class ReportController {

    private final Reading reading;

    ReportController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "De voortgangsrapportages, de nieuwste eerst.")
    @GetMapping
    Page<Report> all(Asked asked, Paging paging) {
        return reading.answer(asked, view -> Reports.page(view, paging, "true"));
    }

    @Operation(summary = "Een voortgangsrapportage en haar termijnen.")
    @GetMapping("/{id}")
    ResponseEntity<Report> one(Asked asked, @PathVariable ReportId id) {
        Report report = reading.answer(asked, view -> Reports.one(view, id));
        return ResponseEntity.ok().eTag(Integer.toString(report.version())).body(report);
    }
}
