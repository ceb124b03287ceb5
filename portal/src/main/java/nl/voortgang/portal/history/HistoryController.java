package nl.voortgang.portal.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.Problem;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/historie")
class HistoryController {

    private static final ParameterizedTypeReference<Page<Change>> CHANGES = new ParameterizedTypeReference<>() {
    };
    private static final ParameterizedTypeReference<Page<Named>> PEOPLE = new ParameterizedTypeReference<>() {
    };
    private static final int LINES = 50;
    private static final int BAD_REQUEST = 400;

    private final QueryApi queries;
    private final CommandApi commands;
    private final Names names;

    HistoryController(QueryApi queries, CommandApi commands, Names names) {
        this.queries = queries;
        this.commands = commands;
        this.names = names;
    }

    record Named(PersonId id, @Nullable String name) {}

    @GetMapping
    String search(Search search, @Nullable Integer pagina, Person person, Model model) {
        Paging paging = Paging.of(pagina, LINES);
        Page<Change> page = new Page<>(List.of(), 0);
        try {
            page = found(search, paging);
        } catch (Refused refused) {
            if (refused.problem().status() != BAD_REQUEST) {
                throw refused;
            }
            model.addAttribute("problem", refused.problem());
            model.addAttribute("faults", refused.problem().faults().stream()
                    .collect(Collectors.toMap(Problem.Fault::field, Problem.Fault::message, (one, _) -> one)));
        }
        Collection<@Nullable PersonId> people = new ArrayList<>();
        page.results().forEach(it -> people.addAll(it.people()));
        model.addAttribute("search", search);
        model.addAttribute("changes", page.results());
        model.addAttribute("kinds", Kinds.all());
        model.addAttribute("people", commands.page("/v1/personen?paginagrootte=200", PEOPLE).results());
        model.addAttribute("names", names.of(person, people));
        String query = search.parameters().query().isEmpty() ? "?" : search.parameters().query() + "&";
        model.addAttribute("query", query);
        model.addAttribute("paging", paging.over(page.total(), "/historie" + query + "pagina="));
        return "history";
    }

    private Page<Change> found(Search search, Paging paging) {
        return queries.get("/v1/wijzigingen?pagina={n}&paginagrootte={g}&" + search.parameters().template(), CHANGES,
                search.parameters().values(paging.number(), paging.size()));
    }
}
