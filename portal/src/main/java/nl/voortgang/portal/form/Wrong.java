package nl.voortgang.portal.form;

import java.util.List;
import nl.voortgang.portal.api.Problem;
import nl.voortgang.portal.api.Problem.Fault;
import nl.voortgang.portal.api.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the portal itself finds wrong with a form, told as a service would tell it. */
@Component
public final class Wrong {

    private static final int BAD_REQUEST = 400;

    private final MessageSource messages;

    Wrong(MessageSource messages) {
        this.messages = messages;
    }

    /** @param message a key of the messages, and what fills it in */
    public Refused at(String field, String message, Object... about) {
        return new Refused(new Problem("urn:voortgang:probleem:ongeldige-invoer", text("fout.invoer"), BAD_REQUEST,
                text("fout.invoer.tekst"), List.of(new Fault("/" + field, text(message, about)))));
    }

    private String text(String key, Object... about) {
        return messages.getMessage(key, about, LocaleContextHolder.getLocale());
    }
}
