package nl.voortgang.query.history;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Participant
class HistoryController {

    private final Reading reading;

    HistoryController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "De wijzigingshistorie, in de volgorde van het grootboek.")
    @GetMapping("/v1/wijzigingen")
    Page<RecordedChange> changes(Asked asked, Paging paging,
            @RequestParam(name = "prestatie", required = false) @Nullable PerformanceCode performance,
            @RequestParam(name = "voortgangsrapportage", required = false) @Nullable ReportId report,
            @RequestParam(name = "persoon", required = false) @Nullable PersonId person,
            @RequestParam(name = "statusmelding", required = false) @Nullable StatusUpdateId statusUpdate,
            @RequestParam(name = "van", required = false) @Nullable LocalDate from,
            @RequestParam(name = "tot", required = false) @Nullable LocalDate until) {
        return reading.answer(asked,
                new HistoryQuestion(performance, report, person, statusUpdate, from, until, paging)::ask);
    }
}
