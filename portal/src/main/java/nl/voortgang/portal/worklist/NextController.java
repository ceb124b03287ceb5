package nl.voortgang.portal.worklist;

import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.update.Task;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For who works through the list one by one. */
@Controller
class NextController {

    private static final ParameterizedTypeReference<Page<Item>> ITEMS = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;

    NextController(QueryApi queries) {
        this.queries = queries;
    }

    @GetMapping("/werklijst/volgende")
    String next() {
        return queries.get("/v1/werklijst?paginagrootte=200", ITEMS).results().stream()
                .filter(it -> it.task() != Task.SUBMIT).findFirst()
                .map(it -> "redirect:/statusmeldingen/" + it.id()).orElse("redirect:/werklijst");
    }
}
