package nl.voortgang.portal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.update.Remark;
import nl.voortgang.portal.update.Said;
import nl.voortgang.portal.update.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/statusmeldingen/{id}")
class EditorController {

    private static final ParameterizedTypeReference<Page<Before>> WORK = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;
    private final Drafts drafts;
    private final Acts acts;
    private final Names names;

    EditorController(QueryApi queries, Drafts drafts, Acts acts, Names names) {
        this.queries = queries;
        this.drafts = drafts;
        this.acts = acts;
        this.names = names;
    }

    /** What the report before says, as the work list tells it. */
    record Before(StatusUpdateId id, @Nullable List<Previous> previous) {

        record Previous(ReportId report, String subject, Said content) {}
    }

    @GetMapping("/schrijven")
    String write(@PathVariable StatusUpdateId id, Person person, Model model) {
        Written update = queries.get("/v1/statusmeldingen/{id}", Written.class, id);
        if (update.task() != Task.SUBMIT || !update.author().equals(person.id())) {
            return "redirect:/statusmeldingen/" + id;
        }
        Drafts.Kept kept = drafts.find(id);
        model.addAttribute("update", update);
        model.addAttribute("draft", kept == null ? null : kept.draft());
        model.addAttribute("version", kept == null ? "" : kept.version());
        model.addAttribute("text", kept == null ? update.beginning() : kept.draft().content());
        model.addAttribute("previous", previous(id));
        model.addAttribute("names", names.of(person, update.remarks().stream().map(Remark::by).toList()));
        return "editor";
    }

    @PostMapping("/indieningen")
    String submit(@PathVariable StatusUpdateId id, Form form) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("inhoud", Text.of(isProgramme(id), form).toSubmit());
        if (form.given("redenTeLaat") != null) {
            body.put("redenTeLaat", form.text("redenTeLaat"));
        }
        return acts.post(form, "/v1/statusmeldingen/{id}/indieningen", body,
                new Done("gedaan.ingediend", form.text("titel")), id);
    }

    @PostMapping("/concept/overnames")
    String carryOver(@PathVariable StatusUpdateId id, Form form) {
        return acts.perform(form, new Done("gedaan.overgenomen"), () -> {
            drafts.carryOver(id, form.given("conceptVersie"));
            return form.next();
        });
    }

    @PostMapping("/concept/weggooien")
    String discard(@PathVariable StatusUpdateId id, Form form) {
        return acts.perform(form, new Done("gedaan.weggegooid"), () -> {
            drafts.discard(id);
            return form.next();
        });
    }

    private List<Before.Previous> previous(StatusUpdateId id) {
        return queries.get("/v1/werklijst?paginagrootte=200", WORK).results().stream().filter(it -> it.id().equals(id))
                .findFirst().map(Before::previous).orElse(List.of());
    }

    static boolean isProgramme(StatusUpdateId id) {
        return id.subject().toString().startsWith("programma");
    }
}
