package nl.voortgang.portal.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.CommandApi.Conditions;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.imports.Upload.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A programme of a report that was published before, in two steps. */
@Controller
@RequestMapping("/inlezen/rapportage")
class HistoryImportController {

    private static final String PURPOSE = "rapportage";
    private static final String REPORTS = "/v1/voortgangsrapportages";
    /** What a page without title leaves to be told. */
    private static final List<String> TOLD = List.of("bron", "begrotingsjaar", "volgnummer", "programma", "peildatum");
    private static final Set<Kind> PAGES = EnumSet.of(Kind.HTML, Kind.TXT);

    private final Uploads uploads;
    private final CommandApi commands;
    private final Acts acts;

    HistoryImportController(Uploads uploads, CommandApi commands, Acts acts) {
        this.uploads = uploads;
        this.commands = commands;
        this.acts = acts;
    }

    @GetMapping
    String choose() {
        return "import-history";
    }

    @PostMapping
    String upload(@RequestParam(required = false) @Nullable MultipartFile bestand, Form form) {
        return acts.perform(form, () -> {
            uploads.keep(PURPOSE, bestand, form, PAGES);
            return "/inlezen/rapportage/voorstel" + TOLD.stream().filter(it -> form.given(it) != null)
                    .map(it -> it + "=" + form.encoded(it)).collect(Collectors.joining("&", "?", ""));
        });
    }

    @GetMapping("/voorstel")
    String preview(@RequestParam Map<String, String> asked, Model model) {
        Upload upload = uploads.find(PURPOSE).orElse(null);
        if (upload == null) {
            return "redirect:/inlezen/rapportage";
        }
        Map<String, String> told = told(asked);
        model.addAttribute("told", told);
        model.addAttribute("upload", upload);
        try {
            HistoryProposal proposal = Objects.requireNonNull(send("/inleesvoorstellen", upload, told, Conditions.NONE,
                    HistoryProposal.class));
            model.addAttribute("proposal", proposal);
            model.addAttribute("faults", proposal.faults());
        } catch (Refused unreadable) {
            model.addAttribute("problem", unreadable.problem());
            model.addAttribute("faults", unreadable.problem().faults());
        }
        return "import-history-proposal";
    }

    @PostMapping("/voorstel")
    String take(Form form) {
        Upload upload = uploads.find(PURPOSE).orElse(null);
        if (upload == null) {
            return "redirect:/inlezen/rapportage";
        }
        Map<String, String> told = told(form.values().keySet().stream()
                .collect(Collectors.toMap(it -> it, form::text)));
        return acts.perform(form, new Done("gedaan.rapportage.ingelezen", form.text("titel")), () -> {
            send("/inlezingen", upload, told, form.conditions(), Receipt.class);
            uploads.forget(PURPOSE);
            return "/rapportages";
        });
    }

    private static Map<String, String> told(Map<String, String> asked) {
        Map<String, String> told = new LinkedHashMap<>();
        TOLD.stream().filter(it -> !asked.getOrDefault(it, "").isBlank()).forEach(it -> told.put(it, asked.get(it)));
        return told;
    }

    private <T> T send(String path, Upload upload, Map<String, String> told, Conditions conditions, Class<T> answer) {
        String query = told.keySet().stream().map(it -> it + "={" + it + "}")
                .collect(Collectors.joining("&", told.isEmpty() ? "" : "?", ""));
        return Objects.requireNonNull(commands.upload(HttpMethod.POST, REPORTS + path + query, upload.kind().type(),
                upload.bytes(), conditions, answer, new ArrayList<>(told.values()).toArray()).getBody());
    }
}
