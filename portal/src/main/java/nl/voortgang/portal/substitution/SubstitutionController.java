package nl.voortgang.portal.substitution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Choices;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/vervangingen")
class SubstitutionController {

    private static final int LINES = 100;
    private static final Map<String, String> FIELDS = Map.of("vervangingen-overlappen", "van", "vervanging-in-verleden",
            "van", "vervanging-in-kring", "vervanger", "vervangt-zichzelf", "vervanger",
            "vervanging-eindigt-al-eerder", "totEnMet", "beeindiging-in-verleden", "totEnMet");

    private final Substitutions substitutions;
    private final CommandApi commands;
    private final Acts acts;
    private final Choices choices;
    private final Names names;
    private final AsOf asOf;

    SubstitutionController(Substitutions substitutions, CommandApi commands, Acts acts, Choices choices, Names names,
            AsOf asOf) {
        this.substitutions = substitutions;
        this.commands = commands;
        this.acts = acts;
        this.choices = choices;
        this.names = names;
        this.asOf = asOf;
    }

    @GetMapping
    String all(Person person, @RequestParam(defaultValue = "false") boolean voorbij, @Nullable Integer pagina,
            Model model) {
        Paging paging = Paging.of(pagina, LINES);
        Page<Substitution> page = substitutions.page(voorbij, paging);
        LocalDate today = LocalDate.now(Act.ZONE);
        Map<String, List<Substitution>> byWhen = page.results().stream()
                .collect(Collectors.groupingBy(it -> it.on(today).name()));
        boolean everybody = person.is(Role.CONCERN_CONTROLLER) && !asOf.isPast();
        boolean own = everybody
                || (person.is(Role.CONTROLLER) || person.is(Role.PORTFOLIO_HOLDER)) && !asOf.isPast();
        model.addAttribute("substitutions", byWhen);
        model.addAttribute("past", voorbij);
        model.addAttribute("today", today);
        model.addAttribute("everybody", everybody);
        model.addAttribute("own", own);
        model.addAttribute("people", own ? choices.all() : List.of());
        model.addAttribute("paging",
                paging.over(page.total(), "/vervangingen?voorbij=" + voorbij + "&pagina="));
        model.addAttribute("names", names.of(person,
                page.results().stream().flatMap(it -> Stream.of(it.replaced(), it.substitute())).toList()));
        return "substitutions";
    }

    @PostMapping
    String grant(Person person, Form form) {
        String replaced = form.given("vervangene");
        return act(form, "gedaan.vervanging.verleend", "", form.filledIn("vervanger", "van", "totEnMet"),
                replaced == null ? person.id() : replaced);
    }

    @PostMapping("/{persoon}/{van}/beeindigingen")
    String end(@PathVariable PersonId persoon, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate van, Form form) {
        return act(form, "gedaan.vervanging.beeindigd", "/{van}/beeindigingen", form.filledIn("totEnMet"), persoon,
                van);
    }

    @PostMapping("/{persoon}/{van}/intrekkingen")
    String withdraw(@PathVariable PersonId persoon, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            Form form) {
        return act(form, "gedaan.vervanging.ingetrokken", "/{van}/intrekkingen", Map.of(), persoon, van);
    }

    private String act(Form form, String done, String act, Map<String, ?> body, Object... variables) {
        return acts.perform(form, new Done(done), () -> {
            try {
                substitutions.did(commands.post("/v1/personen/{persoon}/vervangingen" + act, body, form.conditions(),
                        variables));
                return form.next();
            } catch (Refused refused) {
                throw refused.at(FIELDS);
            }
        });
    }
}
