package nl.voortgang.portal.imports;

import java.util.EnumSet;
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
import nl.voortgang.portal.goaltree.Tree;
import nl.voortgang.portal.goaltree.Trees;
import nl.voortgang.portal.imports.Upload.Kind;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A goal tree, in two steps. */
@Controller
@RequestMapping("/inlezen/doelenboom/{jaar}")
class TreeImportController {

    private static final String TREE = "/v1/doelenbomen/{jaar}";
    private static final Set<Kind> TABLES_AND_PAGES = EnumSet.of(Kind.CSV, Kind.XLSX, Kind.HTML, Kind.TXT);

    private final Uploads uploads;
    private final Trees trees;
    private final CommandApi commands;
    private final Acts acts;
    private final Names names;

    TreeImportController(Uploads uploads, Trees trees, CommandApi commands, Acts acts, Names names) {
        this.uploads = uploads;
        this.trees = trees;
        this.commands = commands;
        this.acts = acts;
        this.names = names;
    }

    @GetMapping
    String choose(@PathVariable int jaar, Model model) {
        model.addAttribute("year", jaar);
        return "import-tree";
    }

    @PostMapping
    String upload(@PathVariable int jaar, @RequestParam(required = false) @Nullable MultipartFile bestand, Form form) {
        return acts.perform(form, () -> {
            uploads.keep(purpose(jaar), bestand, form, TABLES_AND_PAGES);
            return "/inlezen/doelenboom/" + jaar + "/voorstel?bron=" + form.encoded("bron");
        });
    }

    /** The dry run. What cannot be read at all is told here too. */
    @GetMapping("/voorstel")
    String preview(@PathVariable int jaar, @RequestParam(defaultValue = "") String bron, Person person, Model model) {
        Upload upload = uploads.find(purpose(jaar)).orElse(null);
        if (upload == null) {
            return "redirect:/inlezen/doelenboom/" + jaar;
        }
        model.addAttribute("year", jaar);
        model.addAttribute("source", bron);
        model.addAttribute("upload", upload);
        model.addAttribute("version", trees.find(jaar).map(Tree::version).orElse(null));
        try {
            TreeProposal proposal = Objects.requireNonNull(commands.upload(HttpMethod.POST,
                    TREE + "/inleesvoorstellen" + query(bron), upload.kind().type(), upload.bytes(), Conditions.NONE,
                    TreeProposal.class, variables(jaar, bron)).getBody());
            model.addAttribute("proposal", proposal);
            model.addAttribute("faults", proposal.faults());
            Map<String, String> called = names.of(person, proposal.people()).entrySet().stream()
                    .collect(Collectors.toMap(it -> it.getKey().value(), Map.Entry::getValue));
            model.addAttribute("names", called);
        } catch (Refused unreadable) {
            model.addAttribute("problem", unreadable.problem());
            model.addAttribute("faults", unreadable.problem().faults());
        }
        return "import-tree-proposal";
    }

    @PostMapping("/voorstel")
    String take(@PathVariable int jaar, Form form) {
        Upload upload = uploads.find(purpose(jaar)).orElse(null);
        if (upload == null) {
            return "redirect:/inlezen/doelenboom/" + jaar;
        }
        return acts.perform(form, new Done("gedaan.boom.ingelezen", Integer.toString(jaar)), () -> {
            trees.did(Objects.requireNonNull(commands.upload(HttpMethod.PUT, TREE + query(form.text("bron")),
                    upload.kind().type(), upload.bytes(), form.conditions(), Receipt.class,
                    variables(jaar, form.text("bron"))).getBody()));
            uploads.forget(purpose(jaar));
            return "/doelenbomen/" + jaar;
        });
    }

    private static String purpose(int year) {
        return "doelenboom-" + year;
    }

    private static String query(String source) {
        return source.isEmpty() ? "" : "?bron={bron}";
    }

    private static Object[] variables(int year, String source) {
        return source.isEmpty() ? new Object[]{year} : new Object[]{year, source};
    }
}
