package nl.voortgang.portal.rebuild;

import java.util.List;
import java.util.Map;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/herbouwingen")
class RebuildController {

    private static final ParameterizedTypeReference<Page<Rebuild>> REBUILDS = new ParameterizedTypeReference<>() {
    };
    private static final String PATH = "/v1/herbouwingen";
    /** Where events may come from; the first is the usual one. */
    private static final List<String> SOURCES = List.of("kafka", "grootboek");
    private static final int LINES = 20;

    private final QueryApi queries;
    private final Acts acts;
    private final Names names;

    RebuildController(QueryApi queries, Acts acts, Names names) {
        this.queries = queries;
        this.acts = acts;
        this.names = names;
    }

    @GetMapping
    String all(@Nullable Integer pagina, Person person, Model model) {
        Paging paging = Paging.of(pagina, LINES);
        Page<Rebuild> page = queries.get(PATH + "?pagina={n}&paginagrootte={g}", REBUILDS, paging.number(),
                paging.size());
        List<Rebuild> rebuilds = page.results();
        model.addAttribute("rebuilds", rebuilds);
        model.addAttribute("building", rebuilds.stream().anyMatch(Rebuild::building));
        model.addAttribute("unfinished", rebuilds.stream().anyMatch(Rebuild::unfinished));
        model.addAttribute("sources", SOURCES);
        model.addAttribute("admin", person.is(Role.ADMIN));
        model.addAttribute("paging", paging.over(page.total(), "/herbouwingen?pagina="));
        model.addAttribute("names", names.of(person, rebuilds.stream().map(Rebuild::by).toList()));
        return "rebuilds";
    }

    @PostMapping
    String begin(Form form) {
        return act(form, "gedaan.herbouwing", PATH, Map.of("bron", form.text("bron")));
    }

    @PostMapping("/{id}/annuleringen")
    String cancel(@PathVariable int id, Form form) {
        return act(form, "gedaan.herbouwing.geannuleerd", PATH + "/{id}/annuleringen", Map.of(), id);
    }

    @PostMapping("/{id}/hervattingen")
    String resume(@PathVariable int id, Form form) {
        return act(form, "gedaan.herbouwing.hervat", PATH + "/{id}/hervattingen", Map.of(), id);
    }

    private String act(Form form, String done, String path, Map<String, String> body, Object... variables) {
        return acts.perform(form, new Done(done), () -> {
            queries.post(path, body, Rebuild.class, variables);
            return form.next();
        });
    }
}
