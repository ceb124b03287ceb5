package nl.voortgang.portal.bulkapproval;

import java.util.List;
import java.util.Map;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Freshness;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/werklijst/bulk")
class BulkApprovalController {

    private static final ParameterizedTypeReference<Page<Candidate>> CANDIDATES = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;
    private final CommandApi commands;
    private final Acts acts;
    private final Names names;
    private final Freshness freshness;

    BulkApprovalController(QueryApi queries, CommandApi commands, Acts acts, Names names, Freshness freshness) {
        this.queries = queries;
        this.commands = commands;
        this.acts = acts;
        this.names = names;
        this.freshness = freshness;
    }

    @GetMapping
    String summary(Person person, Model model) {
        List<Candidate> candidates = queries.get("/v1/werklijst?paginagrootte=200", CANDIDATES).results().stream()
                .filter(Candidate::qualifiesForBulk).toList();
        model.addAttribute("candidates", candidates);
        model.addAttribute("names", names.of(person, candidates.stream().map(Candidate::onBehalfOf).toList()));
        return "bulkapproval";
    }

    @PostMapping
    String request(Form form) {
        List<Map<String, String>> seen = form.all("gezien").stream().map(it -> it.split(" ", 2))
                .filter(it -> it.length == 2).map(it -> Map.of("statusmelding", it[0], "inhoudHash", it[1])).toList();
        return acts.perform(form, new Done("gedaan.bulk", seen.size()), () -> "/werklijst/bulk/"
                + commands.post("/v1/bulkaccorderingen", Map.of("statusmeldingen", seen), form.conditions()).id());
    }

    @GetMapping("/{id}")
    String outcomes(@PathVariable String id, Model model) {
        BulkApproval bulk = commands.get("/v1/bulkaccorderingen/{id}", BulkApproval.class, id);
        bulk.lastApproval().ifPresent(freshness::did);
        model.addAttribute("bulk", bulk);
        return "bulkapproval-outcomes";
    }
}
