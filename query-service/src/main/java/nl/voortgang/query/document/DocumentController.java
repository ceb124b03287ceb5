package nl.voortgang.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.query.integrity.Checkpoints;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A report for its own organisation: for everybody in it once adopted, for who oversees everything before. */
@RestController
@RequestMapping("/v1/voortgangsrapportages/{id}/inhoud")
class DocumentController {

    private final Reading reading;
    private final Answers answers;
    private final Checkpoints checkpoints;

    DocumentController(Reading reading, Answers answers, Checkpoints checkpoints) {
        this.reading = reading;
        this.answers = answers;
        this.checkpoints = checkpoints;
    }

    @Operation(summary = "Wat een voortgangsrapportage zegt, als gegevens, als pagina of als tabel.")
    @GetMapping(produces = {"application/json", "text/html", "text/csv"})
    @ApiResponse(responseCode = "200", description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportDocument.class)))
    ResponseEntity<byte[]> whole(Asked asked, @PathVariable ReportId id,
            HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.preferred(request.getHeader(HttpHeaders.ACCEPT), Form.JSON, Form.HTML, Form.CSV);
        PageHeaders.on(response, form);
        return answers.whole(document(asked, id), form, base(id));
    }

    @Operation(summary = "Wat een voortgangsrapportage van één programma zegt.")
    @GetMapping(path = "/programmas/{nummer}", produces = {"application/json", "text/html"})
    @ApiResponse(responseCode = "200", description = "OK", content = @Content(mediaType = "application/json",
            schema = @Schema(implementation = ReportDocument.Programme.class)))
    ResponseEntity<byte[]> programme(Asked asked, @PathVariable ReportId id, @PathVariable("nummer") int number,
            HttpServletRequest request, HttpServletResponse response) {
        Form form = Form.preferred(request.getHeader(HttpHeaders.ACCEPT), Form.JSON, Form.HTML);
        PageHeaders.on(response, form);
        return answers.programme(document(asked, id), number, form, base(id));
    }

    private ReportDocument document(Asked asked, ReportId id) {
        return reading.answer(asked, new DocumentQuestion(id, Audience.ORGANISATION, checkpoints)::ask);
    }

    private static String base(ReportId id) {
        return "/v1/voortgangsrapportages/" + id + "/inhoud";
    }
}
