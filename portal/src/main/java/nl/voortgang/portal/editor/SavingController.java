package nl.voortgang.portal.editor;

import java.time.LocalTime;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.Away;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Keeps what is typed, while it is typed or when its author presses the button. */
@Controller
class SavingController {

    private static final int ANOTHER_VERSION = 412;

    private final Drafts drafts;
    private final Acts acts;

    SavingController(Drafts drafts, Acts acts) {
        this.drafts = drafts;
        this.acts = acts;
    }

    @PostMapping("/statusmeldingen/{id}/concept")
    String save(@PathVariable StatusUpdateId id, Form form, Model model,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String typing) {
        Text text = Text.of(EditorController.isProgramme(id), form);
        String version = form.given("overschrijf") == null ? form.given("conceptVersie") : form.text("overschrijf");
        if (typing == null) {
            return acts.perform(form, new Done("gedaan.bewaard"), () -> {
                drafts.save(id, text, version);
                return form.page();
            });
        }
        model.addAttribute("text", text);
        try {
            model.addAttribute("version", drafts.save(id, text, version));
            model.addAttribute("at", LocalTime.now(Act.ZONE));
        } catch (Refused refused) {
            model.addAttribute("problem", refused.problem());
            Drafts.Kept other = refused.problem().status() == ANOTHER_VERSION ? drafts.find(id) : null;
            model.addAttribute("other", other);
        } catch (Away away) {
            model.addAttribute("away", true);
        }
        return "editor-saved";
    }
}
