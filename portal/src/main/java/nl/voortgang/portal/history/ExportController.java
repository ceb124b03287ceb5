package nl.voortgang.portal.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.portal.api.QueryApi;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is found, as a file, however much it is. */
@Controller
class ExportController {

    private static final MediaType TABLE = MediaType.parseMediaType("text/csv");
    private static final MediaType LINES = MediaType.parseMediaType("application/jsonl");

    private final QueryApi queries;

    ExportController(QueryApi queries) {
        this.queries = queries;
    }

    @GetMapping("/historie/export")
    void export(Search search, @RequestParam(defaultValue = "csv") String vorm, HttpServletResponse response)
            throws IOException {
        queries.pass("/v1/wijzigingen/export?" + search.parameters().template(),
                vorm.equals("jsonl") ? LINES : TABLE, response, search.parameters().values());
    }
}
