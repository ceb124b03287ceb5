package nl.voortgang.portal.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import nl.voortgang.portal.api.Away;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Freshness;
import nl.voortgang.portal.api.Problem;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.api.SessionEnded;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sends what a form asks for, and says where the browser goes. */
@Component
public final class Acts {

    private final CommandApi commands;
    private final KeptForms kept;
    private final Notices notices;
    private final Freshness freshness;
    private final MessageSource messages;
    private final HttpServletRequest request;

    Acts(CommandApi commands, KeptForms kept, Notices notices, Freshness freshness, MessageSource messages,
            HttpServletRequest request) {
        this.commands = commands;
        this.kept = kept;
        this.notices = notices;
        this.freshness = freshness;
        this.messages = messages;
        this.request = request;
    }

    /** What to tell when it is done: a key of the messages, and what fills it in. */
    public record Done(String message, Object... about) {}

    /**
     * @param path a template for the variables
     * @return the view that leads on: the form's next page, or back to the form with what is wrong
     */
    public String post(Form form, String path, Object body, Done done, Object... variables) {
        return perform(form, done, () -> {
            freshness.did(commands.post(path, body, form.conditions(), variables));
            return form.next();
        });
    }

    /** As {@link #post}, for what takes another call; the supplier says where to go on. */
    public String perform(Form form, Done done, Supplier<String> act) {
        return perform(form, () -> {
            String next = act.get();
            notices.add(request, done.message, done.about);
            return next;
        });
    }

    /** As above, of what is but a step on the way: there is nothing to tell of it. */
    public String perform(Form form, Supplier<String> act) {
        try {
            return "redirect:" + act.get();
        } catch (Refused refused) {
            return back(form, refused.problem());
        } catch (Away away) {
            return back(form, Problem.of(503, "niet-bereikbaar", text("weg.titel"), text("weg.formulier")));
        } catch (SessionEnded ended) {
            kept.keepForLogin(request);
            throw ended;
        }
    }

    private String back(Form form, Problem problem) {
        kept.keep(request, form, problem);
        return "redirect:" + form.page() + (form.page().contains("#") ? "" : "#" + form.name());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
