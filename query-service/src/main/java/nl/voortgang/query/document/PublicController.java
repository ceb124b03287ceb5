package nl.voortgang.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.integrity.Checkpoints;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Public;
import nl.voortgang.query.reading.Reading;
import nl.voortgang.query.reading.Visibility;
import nl.voortgang.query.report.Report;
import nl.voortgang.query.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an organisation published, for everybody. */
@RestController
@Public
@SecurityRequirements
@RequestMapping("/v1/openbaar/{organisatie}/voortgangsrapportages")
class PublicController {

    private final Reading reading;
    private final Answers answers;
    private final Checkpoints checkpoints;

    PublicController(Reading reading, Answers answers, Checkpoints checkpoints) {
        this.reading = reading;
        this.answers = answers;
        this.checkpoints = checkpoints;
    }

    /** A published report in a list. */
    record PublishedReport(ReportId id, String name, int budgetYear, int ordinal, Report.@Nullable Sending publication,
            @Nullable LocalDate referenceDate) {

        static PublishedReport of(Report it) {
            return new PublishedReport(it.id(), it.name(), it.budgetYear(), it.ordinal(), it.publication(),
                    it.referenceDate());
        }
    }

    @Operation(summary = "De gepubliceerde voortgangsrapportages van een organisatie, de nieuwste eerst.")
    @GetMapping
    ResponseEntity<Page<PublishedReport>> all(Asked asked, Paging paging, HttpServletResponse response) {
        PageHeaders.onPublic(response, Form.JSON);
        return answers.tagged(reading.answer(asked,
                view -> Reports.page(view, paging, Visibility.PUBLIC).map(PublishedReport::of)));
    }

    @Operation(summary = "Wat een gepubliceerde voortgangsrapportage zegt, als gegevens, als pagina of als tabel.")
    @GetMapping(path = "/{id}", produces = {"application/json", "text/html", "text/csv"})
    @ApiResponse(responseCode = "200", description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportDocument.class)))
    ResponseEntity<byte[]> whole(Asked asked, @PathVariable ReportId id,
            HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.preferred(request.getHeader(HttpHeaders.ACCEPT), Form.JSON, Form.HTML, Form.CSV);
        ReportDocument document = document(asked, id);
        PageHeaders.onPublic(response, form);
        return answers.whole(document, form, base(document));
    }

    @Operation(summary = "Wat een gepubliceerde voortgangsrapportage van één programma zegt.")
    @GetMapping(path = "/{id}/programmas/{nummer}", produces = {"application/json", "text/html"})
    @ApiResponse(responseCode = "200", description = "OK", content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = ReportDocument.Programme.class)))
    ResponseEntity<byte[]> programme(Asked asked, @PathVariable ReportId id, @PathVariable("nummer") int number,
            HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.preferred(request.getHeader(HttpHeaders.ACCEPT), Form.JSON, Form.HTML);
        ReportDocument document = document(asked, id);
        PageHeaders.onPublic(response, form);
        return answers.programme(document, number, form, base(document));
    }

    private ReportDocument document(Asked asked, ReportId id) {
        return reading.answer(asked, new DocumentQuestion(id, Audience.EVERYBODY, checkpoints)::ask);
    }

    private static String base(ReportDocument document) {
        return "/v1/openbaar/" + document.organisation() + "/voortgangsrapportages/" + document.id();
    }
}
