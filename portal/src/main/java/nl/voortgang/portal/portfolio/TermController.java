package nl.voortgang.portal.portfolio;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.form.Acts;
import nl.voortgang.portal.form.Acts.Done;
import nl.voortgang.portal.form.Form;
import nl.voortgang.portal.form.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The acts upon portfolios and their holders, for a concern controller. */
@Controller
@RequestMapping("/portefeuilles")
class TermController {

    private static final String PATH = "/v1/portefeuilles/{code}";
    private static final String CODE = "[a-z][a-z0-9-]{1,59}";
    private static final Map<String, String> FIELDS = Map.of("portefeuille-heet-anders", "code", "termijnen-overlappen",
            "van", "termijn-eindigt-al-eerder", "totEnMet");

    private final CommandApi commands;
    private final Portfolios portfolios;
    private final Acts acts;
    private final Wrong wrong;

    TermController(CommandApi commands, Portfolios portfolios, Acts acts, Wrong wrong) {
        this.commands = commands;
        this.portfolios = portfolios;
        this.acts = acts;
        this.wrong = wrong;
    }

    @PostMapping
    String establish(Form form) {
        return acts.perform(form, new Done("gedaan.portefeuille.ingesteld", form.text("naam")), () -> {
            if (!form.text("code").matches(CODE)) {
                throw wrong.at("code", "portefeuille.code.fout");
            }
            act(() -> commands.send(HttpMethod.PUT, PATH, form.filledIn("naam"), form.conditions(), Receipt.class,
                    form.text("code")).getBody());
            return form.next();
        });
    }

    @PostMapping("/{code}/termijnen")
    String appoint(@PathVariable PortfolioCode code, Form form) {
        return post(form, "gedaan.portefeuille.benoemd", "/termijnen", form.filledIn("houder", "van", "totEnMet"),
                code);
    }

    @PostMapping("/{code}/termijnen/{van}/beeindigingen")
    String end(@PathVariable PortfolioCode code, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate van,
            Form form) {
        return post(form, "gedaan.portefeuille.beeindigd", "/termijnen/{van}/beeindigingen", form.filledIn("totEnMet"),
                code, van);
    }

    @PostMapping("/{code}/overdrachten")
    String transfer(@PathVariable PortfolioCode code, Form form) {
        return acts.perform(form, new Done("gedaan.portefeuille.overgedragen", form.text("titel")), () -> {
            portfolios.did(commands.post(PATH + "/overdrachten", form.filledIn("houder", "van"), form.conditions(),
                    code));
            return form.next();
        });
    }

    private String post(Form form, String done, String act, Map<String, ?> body, Object... variables) {
        return acts.perform(form, new Done(done, form.text("titel")), () -> {
            act(() -> commands.post(PATH + act, body, form.conditions(), variables));
            return form.next();
        });
    }

    private void act(Supplier<@Nullable Receipt> act) {
        try {
            portfolios.did(Objects.requireNonNull(act.get()));
        } catch (Refused refused) {
            throw refused.at(FIELDS);
        }
    }
}
