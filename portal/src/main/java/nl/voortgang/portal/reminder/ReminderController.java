package nl.voortgang.portal.reminder;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.reminder.Preferences.ByMail;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/herinneringen")
class ReminderController {

    private static final int LINES = 20;
    private static final String PREFERENCES = "/v1/voorkeuren";
    private static final ParameterizedTypeReference<Page<Reminder>> REMINDERS = new ParameterizedTypeReference<>() {
    };

    private final CommandApi commands;
    private final Acts acts;
    private final Names names;

    ReminderController(CommandApi commands, Acts acts, Names names) {
        this.commands = commands;
        this.acts = acts;
        this.names = names;
    }

    @GetMapping
    String mine(Person person, @Nullable Integer pagina, Model model) {
        Paging paging = Paging.of(pagina, LINES);
        Page<Reminder> page = commands.page("/v1/herinneringen?pagina={n}&paginagrootte={g}", REMINDERS,
                paging.number(), paging.size());
        List<@Nullable PersonId> people = new ArrayList<>();
        page.results().forEach(it -> people.addAll(it.people()));
        model.addAttribute("reminders", page.results());
        model.addAttribute("paging", paging.over(page.total(), "/herinneringen?pagina="));
        model.addAttribute("preference", commands.get(PREFERENCES, Preferences.class).byMail());
        model.addAttribute("preferences", ByMail.values());
        model.addAttribute("names", names.of(person, people));
        return "reminders";
    }

    @PostMapping("/voorkeur")
    String prefer(@RequestParam ByMail mail, Form form) {
        return acts.perform(form, new Done("gedaan.voorkeur"), () -> {
            commands.send(HttpMethod.PUT, PREFERENCES, new Preferences(mail), form.conditions(), Void.class);
            return form.next();
        });
    }
}
