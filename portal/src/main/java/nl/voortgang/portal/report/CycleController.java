package nl.voortgang.portal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The acts of a report's cycle, for a concern controller. */
@Controller
@RequestMapping("/rapportages")
class CycleController {

    private static final String PATH = "/v1/voortgangsrapportages";
    private static final String MISSING = "ontbrekend.";

    private final CommandApi commands;
    private final Reports reports;
    private final Acts acts;

    CycleController(CommandApi commands, Reports reports, Acts acts) {
        this.commands = commands;
        this.reports = reports;
        this.acts = acts;
    }

    @PostMapping
    String plan(Form form) {
        Map<String, Object> plan = new LinkedHashMap<>(
                fields(form, "begrotingsjaar", "volgnummer", "naam", "peildatum"));
        plan.replaceAll((field, value) -> field.equals("naam") || field.equals("peildatum") ? value : number(value));
        plan.put("termijnen", deadlines(form));
        return acts.perform(form, new Done("gedaan.gepland", form.text("naam")),
                () -> "/rapportages/" + did(commands.post(PATH, plan, form.conditions())).id());
    }

    @PostMapping("/{id}/openingen")
    String open(@PathVariable ReportId id, Form form) {
        return act(form, id, "openingen", Map.of());
    }

    @PostMapping("/{id}/verzettingen")
    String reschedule(@PathVariable ReportId id, Form form) {
        return act(form, id, "verzettingen", Map.of("termijnen", deadlines(form), "reden", form.text("reden")));
    }

    /** Each unfinished update that has a reason is left out of the report; one without makes the service refuse. */
    @PostMapping("/{id}/samenstellingen")
    String compile(@PathVariable ReportId id, Form form) {
        List<Map<String, String>> missing = new ArrayList<>();
        form.values().keySet().stream().filter(it -> it.startsWith(MISSING) && form.given(it) != null)
                .forEach(
                        it -> missing.add(Map.of("onderwerp", it.substring(MISSING.length()), "reden", form.text(it))));
        return act(form, id, "samenstellingen", Map.of("ontbrekend", missing));
    }

    @PostMapping("/{id}/terugzettingen")
    String revert(@PathVariable ReportId id, Form form) {
        return act(form, id, "terugzettingen", Map.of("reden", form.text("reden")));
    }

    @PostMapping("/{id}/annuleringen")
    String cancel(@PathVariable ReportId id, Form form) {
        return act(form, id, "annuleringen", Map.of("reden", form.text("reden")));
    }

    @PostMapping("/{id}/herinneringen")
    String remind(@PathVariable ReportId id, Form form) {
        String programme = form.text("programma");
        return act(form, id, "herinneringen", programme.isEmpty() ? Map.of() : Map.of("programma", number(programme)));
    }

    @PostMapping("/{id}/vaststellingen")
    String adopt(@PathVariable ReportId id, Form form) {
        return act(form, id, "vaststellingen", fields(form, "besluitnummer", "besluitdatum"));
    }

    @PostMapping("/{id}/aanbiedingen")
    String send(@PathVariable ReportId id, Form form) {
        return act(form, id, "aanbiedingen", fields(form, "datum", "kenmerk"));
    }

    @PostMapping("/{id}/publicaties")
    String publish(@PathVariable ReportId id, Form form) {
        return act(form, id, "publicaties", fields(form, "datum", "kenmerk"));
    }

    private String act(Form form, ReportId id, String act, Map<String, ?> body) {
        return acts.perform(form, new Done("gedaan." + act, form.text("titel")), () -> {
            did(commands.post(PATH + "/{id}/" + act, body, form.conditions(), id));
            return form.next();
        });
    }

    private Receipt did(Receipt receipt) {
        reports.did(receipt);
        return receipt;
    }

    private static Map<String, String> deadlines(Form form) {
        Map<String, String> deadlines = new LinkedHashMap<>();
        for (String step : List.of("indienen", "toetsen", "accorderen", "college")) {
            if (form.given("termijnen." + step) != null) {
                deadlines.put(step, form.text("termijnen." + step));
            }
        }
        return deadlines;
    }

    private static Map<String, Object> fields(Form form, String... names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : names) {
            if (form.given(name) != null) {
                fields.put(name, form.text(name));
            }
        }
        return fields;
    }

    /** A number as one; what is none goes on as it was typed, and the service says what is wrong with it. */
    private static Object number(Object typed) {
        return typed.toString().matches("\\d{1,9}") ? Integer.valueOf(typed.toString()) : typed;
    }
}
