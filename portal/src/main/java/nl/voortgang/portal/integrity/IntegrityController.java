package nl.voortgang.portal.integrity;

import java.util.List;
import java.util.Map;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.integrity.Verification.State;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/integriteit")
class IntegrityController {

    private static final ParameterizedTypeReference<Page<Checkpoint>> CHECKPOINTS = new ParameterizedTypeReference<>() {
    };
    private static final ParameterizedTypeReference<Page<Verification>> VERIFICATIONS = new ParameterizedTypeReference<>() {
    };
    private static final ParameterizedTypeReference<Page<Key>> KEYS = new ParameterizedTypeReference<>() {
    };
    private static final int LINES = 10;

    private final CommandApi commands;
    private final QueryApi queries;
    private final Acts acts;
    private final Names names;

    IntegrityController(CommandApi commands, QueryApi queries, Acts acts, Names names) {
        this.commands = commands;
        this.queries = queries;
        this.acts = acts;
        this.names = names;
    }

    @GetMapping
    String all(@Nullable Integer pagina, Person person, Model model) {
        Paging paging = Paging.of(pagina, LINES);
        Page<Checkpoint> checkpoints = commands.page("/v1/controlepunten?pagina={n}&paginagrootte={g}", CHECKPOINTS,
                paging.number(), paging.size());
        List<Verification> verifications = commands.page("/v1/controles?paginagrootte=5", VERIFICATIONS).results();
        model.addAttribute("comparison", queries.get("/v1/integriteit", Comparison.class));
        model.addAttribute("verifications", verifications);
        model.addAttribute("underWay", verifications.stream()
                .filter(it -> it.state() == State.WAITING || it.state() == State.BUSY).findFirst().orElse(null));
        model.addAttribute("checkpoints", checkpoints.results());
        model.addAttribute("paging", paging.over(checkpoints.total(), "/integriteit?pagina="));
        model.addAttribute("keys", commands.page("/v1/sleutels?paginagrootte=100", KEYS).results());
        model.addAttribute("names", names.of(person, verifications.stream().map(Verification::by).toList()));
        return "integrity";
    }

    @GetMapping("/controles/{nummer}")
    String verification(@PathVariable long nummer, Model model) {
        model.addAttribute("found", commands.get("/v1/controles/{nummer}", Verification.Found.class, nummer));
        return "integrity-verification";
    }

    @PostMapping("/controles")
    String verify(Form form) {
        return ask(form, "/v1/controles", "gedaan.controle", Verification.class);
    }

    @PostMapping("/controlepunten")
    String sign(Form form) {
        return ask(form, "/v1/controlepunten", "gedaan.controlepunt", Checkpoint.class);
    }

    private String ask(Form form, String path, String done, Class<?> answer) {
        return acts.perform(form, new Done(done), () -> {
            commands.send(HttpMethod.POST, path, Map.of(), form.conditions(), answer);
            return form.next();
        });
    }
}
