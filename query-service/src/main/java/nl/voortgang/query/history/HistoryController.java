package nl.voortgang.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Participant;
import nl.voortgang.query.reading.Reading;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/v1/wijzigingen")
@Participant
class HistoryController {

    private final Reading reading;
    private final JsonMapper json;

    HistoryController(Reading reading, JsonMapper json) {
        this.reading = reading;
        this.json = json;
    }

    @Operation(summary = "De wijzigingshistorie, in de volgorde van het grootboek.")
    @GetMapping
    Page<RecordedChange> changes(Asked asked, Paging paging, Search search) {
        return reading.answer(asked, view -> Changes.page(search, paging, view));
    }

    @Operation(
            summary = "Alle gezochte wijzigingen in één keer, hoeveel het er ook zijn: als tabel, of als JSON per regel.")
    @GetMapping(path = "/export", produces = {"text/csv", "application/jsonl"})
    @ApiResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/jsonl", schema = @Schema(implementation = RecordedChange.class))})
    void export(Asked asked, Search search, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new Export(asked, search, reading).send(ExportForm.preferred(request.getHeader(HttpHeaders.ACCEPT), json),
                response);
    }
}
