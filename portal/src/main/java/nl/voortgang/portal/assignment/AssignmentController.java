package nl.voortgang.portal.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.CommandApi.Conditions;
import nl.voortgang.portal.api.Freshness;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.assignment.Assignments.Report;
import nl.voortgang.portal.assignment.Assignments.Update;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.form.Wrong;
import nl.voortgang.portal.person.Choices;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/toewijzingen/{id}")
class AssignmentController {

    private final Assignments assignments;
    private final CommandApi commands;
    private final Freshness freshness;
    private final Acts acts;
    private final Wrong wrong;
    private final Choices choices;
    private final Names names;

    AssignmentController(Assignments assignments, CommandApi commands, Freshness freshness, Acts acts, Wrong wrong,
            Choices choices, Names names) {
        this.assignments = assignments;
        this.commands = commands;
        this.freshness = freshness;
        this.acts = acts;
        this.wrong = wrong;
        this.choices = choices;
        this.names = names;
    }

    /** @param refusal why not; null when it was done */
    record Outcome(String statusUpdate, @Nullable String refusal) {}

    @GetMapping
    String choose(@PathVariable ReportId id, @Nullable Integer programma, Person person, Model model) {
        if (!person.is(Role.CONCERN_CONTROLLER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Report report = assignments.report(id);
        List<Update> updates = programma == null ? List.of() : assignments.of(report, programma);
        model.addAttribute("report", report);
        model.addAttribute("programmes", assignments.programmes(id));
        model.addAttribute("programme", programma);
        model.addAttribute("updates", updates);
        model.addAttribute("people", choices.all());
        model.addAttribute("names", names.of(person,
                updates.stream().flatMap(it -> Stream.of(it.author(), it.controller())).toList()));
        return "assignments";
    }

    /** Each is decided on for itself; the outcomes are told together. */
    @PostMapping
    String reassign(Form form, RedirectAttributes redirect) {
        return acts.perform(form, () -> {
            Map<String, Object> to = form.filledIn("opsteller", "controller");
            List<String> seen = form.all("gezien");
            if (seen.isEmpty()) {
                throw wrong.at("gezien", "toewijzen.kies");
            }
            if (to.isEmpty()) {
                throw wrong.at("opsteller", "toewijzen.kies.wie");
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (String each : seen) {
                outcomes.add(one(each.split(" ", 2), to, form, outcomes.size()));
            }
            redirect.addFlashAttribute("outcomes", outcomes);
            return form.next();
        });
    }

    private Outcome one(String[] seen, Map<String, Object> to, Form form, int number) {
        String version = seen.length == 2 ? seen[1] : null;
        try {
            freshness.did(commands.post("/v1/statusmeldingen/{id}/toewijzingen", to,
                    new Conditions(form.text("sleutel") + "-" + number, version), seen[0]));
            return new Outcome(seen[0], null);
        } catch (Refused refused) {
            return new Outcome(seen[0], refused.problem().detail());
        }
    }
}
