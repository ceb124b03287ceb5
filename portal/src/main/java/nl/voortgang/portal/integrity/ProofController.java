package nl.voortgang.portal.integrity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.Parameters;
import nl.voortgang.portal.api.QueryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Proof that others can check: of one change, or a bundle of all that happened to something. */
@Controller
@RequestMapping("/integriteit")
class ProofController {

    private static final ParameterizedTypeReference<Page<Counted>> CHANGES = new ParameterizedTypeReference<>() {
    };
    private static final ParameterizedTypeReference<Page<Key>> KEYS = new ParameterizedTypeReference<>() {
    };
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final CommandApi commands;
    private final QueryApi queries;

    ProofController(CommandApi commands, QueryApi queries) {
        this.commands = commands;
        this.queries = queries;
    }

    private record Counted(long position) {}

    @GetMapping("/bewijs/{positie}")
    String one(@PathVariable long positie, Model model) {
        model.addAttribute("proof", commands.get("/v1/grootboek/{positie}/bewijs", Proof.class, positie));
        return "proof";
    }

    @GetMapping("/bewijs")
    String bundle(Story story, Model model) {
        model.addAttribute("story", story);
        model.addAttribute("count", story.isComplete()
                ? queries.get("/v1/wijzigingen?paginagrootte=1&" + story.parameters().template(), CHANGES,
                        story.parameters().values()).total()
                : 0);
        model.addAttribute("keys", commands.page("/v1/sleutels?paginagrootte=100", KEYS).results());
        return "proof-bundle";
    }

    /** @param grootte up to which checkpoint; absent up to now */
    @GetMapping("/bewijsbundel")
    void download(Story story, @Nullable String grootte, HttpServletResponse response) throws IOException {
        Parameters asked = story.parameters().with("grootte", grootte);
        commands.pass("/v1/bewijsbundels?" + asked.template(), ZIP, response, asked.values());
    }
}
