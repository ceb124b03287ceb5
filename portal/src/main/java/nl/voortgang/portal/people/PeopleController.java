package nl.voortgang.portal.people;

import java.util.Map;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.form.Wrong;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
@RequestMapping("/personen")
class PeopleController {

    private static final int LINES = 50;
    private static final String ONE = "/v1/personen/{persoon}";
    private static final String PSEUDONYM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final ParameterizedTypeReference<Page<Known>> PEOPLE = new ParameterizedTypeReference<>() {
    };

    private final CommandApi commands;
    private final Acts acts;
    private final Wrong wrong;

    PeopleController(CommandApi commands, Acts acts, Wrong wrong) {
        this.commands = commands;
        this.acts = acts;
        this.wrong = wrong;
    }

    /** The service tells everybody what people are called; this page is for who may do something about it. */
    @GetMapping
    String all(Person person, @Nullable Integer pagina, Model model) {
        if (!person.is(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Paging paging = Paging.of(pagina, LINES);
        Page<Known> page = commands.page("/v1/personen?pagina={n}&paginagrootte={g}", PEOPLE, paging.number(),
                paging.size());
        model.addAttribute("people", page.results());
        model.addAttribute("paging", paging.over(page.total(), "/personen?pagina="));
        return "people";
    }

    /** Somebody who is to be named before they log in for the first time. */
    @PostMapping
    String add(Form form) {
        return acts.perform(form, new Done("gedaan.persoon.toegevoegd", form.text("naam")), () -> {
            if (!form.text("aanduiding").matches(PSEUDONYM)) {
                throw wrong.at("aanduiding", "persoon.aanduiding.fout");
            }
            write(form.text("aanduiding"), form);
            return form.next();
        });
    }

    @GetMapping("/{persoon}")
    String one(@PathVariable PersonId persoon, Model model) {
        model.addAttribute("known", commands.get(ONE, Known.class, persoon));
        return "person";
    }

    @PostMapping("/{persoon}")
    String correct(@PathVariable PersonId persoon, Form form) {
        return acts.perform(form, new Done("gedaan.persoon.verbeterd", form.text("naam")), () -> {
            write(persoon.value(), form);
            return form.next();
        });
    }

    @GetMapping("/{persoon}/wissen")
    String confirm(@PathVariable PersonId persoon, Model model) {
        model.addAttribute("known", commands.get(ONE, Known.class, persoon));
        return "person-erase";
    }

    @PostMapping("/{persoon}/wissingen")
    String erase(@PathVariable PersonId persoon, Form form) {
        return acts.perform(form, new Done("gedaan.persoon.gewist", persoon.value()), () -> {
            commands.send(HttpMethod.POST, ONE + "/wissingen", Map.of(), form.conditions(), Void.class, persoon);
            return form.next();
        });
    }

    private void write(String person, Form form) {
        commands.send(HttpMethod.PUT, ONE, form.filledIn("naam", "mailadres"), form.conditions(), Void.class, person);
    }
}
