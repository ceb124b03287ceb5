package nl.voortgang.portal.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/statusmeldingen/{id}")
class DecisionController {

    private final Acts acts;

    DecisionController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/beoordelingen")
    String review(@PathVariable StatusUpdateId id, Form form) {
        return act(form, id, "beoordelingen", "gedaan.getoetst",
                with("inhoudHash", form.given("inhoudHash"), "opmerking", form.given("opmerking")));
    }

    @PostMapping("/terugzendingen")
    String sendBack(@PathVariable StatusUpdateId id, Form form) {
        return act(form, id, "terugzendingen", "gedaan.teruggestuurd", Map.of("opmerking", form.text("opmerking")));
    }

    @PostMapping("/accorderingen")
    String approve(@PathVariable StatusUpdateId id, Form form) {
        return act(form, id, "accorderingen", "gedaan.geaccordeerd",
                Map.of("inhoudHash", form.text("inhoudHash")));
    }

    @PostMapping("/intrekkingen")
    String withdraw(@PathVariable StatusUpdateId id, Form form) {
        return act(form, id, "intrekkingen", "gedaan.ingetrokken", Map.of());
    }

    @PostMapping("/heropeningen")
    String reopen(@PathVariable StatusUpdateId id, Form form) {
        return act(form, id, "heropeningen", "gedaan.heropend", Map.of("reden", form.text("reden")));
    }

    @PostMapping("/errata")
    String issueErratum(@PathVariable StatusUpdateId id, Form form) {
        return act(form, id, "errata", "gedaan.erratum", Map.of("reden", form.text("reden")));
    }

    private String act(Form form, StatusUpdateId id, String act, String done, Map<String, String> body) {
        return acts.post(form, "/v1/statusmeldingen/{id}/" + act, body, new Done(done, form.text("titel")), id);
    }

    private static Map<String, String> with(String first, @Nullable String value, String second,
            @Nullable String other) {
        Map<String, String> body = new LinkedHashMap<>();
        if (value != null) {
            body.put(first, value);
        }
        if (other != null) {
            body.put(second, other);
        }
        return body;
    }
}
