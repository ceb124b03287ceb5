package nl.voortgang.portal.report;

import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.QueryApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a report says: its counts, and a page for each programme, as councils know them. */
@Controller
@RequestMapping("/rapportages/{id}/inhoud")
class DocumentController {

    private final QueryApi queries;

    DocumentController(QueryApi queries) {
        this.queries = queries;
    }

    @GetMapping
    String counts(@PathVariable ReportId id, Model model) {
        model.addAttribute("document", document(id));
        return "document";
    }

    @GetMapping("/{nummer}")
    String programme(@PathVariable ReportId id, @PathVariable int nummer, Model model) {
        Document document = document(id);
        model.addAttribute("document", document);
        model.addAttribute("programme",
                document.programmes().stream().filter(it -> it.number() == nummer).findFirst().orElse(null));
        return "document-programme";
    }

    private Document document(ReportId id) {
        return queries.get("/v1/voortgangsrapportages/{id}/inhoud", Document.class, id);
    }
}
