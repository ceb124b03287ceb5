package nl.voortgang.portal.statusupdate;

import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class StatusUpdateController {

    private static final int NOT_FOUND = 404;

    private final QueryApi queries;
    private final Names names;
    private final AsOf asOf;

    StatusUpdateController(QueryApi queries, Names names, AsOf asOf) {
        this.queries = queries;
        this.names = names;
        this.asOf = asOf;
    }

    /** @param van the version to compare with; absent for the report before, unless there is a version before */
    @GetMapping("/statusmeldingen/{id}")
    String one(@PathVariable StatusUpdateId id, @Nullable String van, Person person, Model model) {
        StatusUpdate update = queries.get("/v1/statusmeldingen/{id}", StatusUpdate.class, id);
        String from = van == null ? usually(update) : van;
        model.addAttribute("update", update);
        model.addAttribute("van", from);
        model.addAttribute("comparison", update.content() == null ? Comparison.NONE : comparison(id, from));
        model.addAttribute("allowed", asOf.isPast() ? Allowed.NOTHING : Allowed.to(person, update));
        model.addAttribute("names", names.of(person, update.people()));
        return "statusupdate";
    }

    /** With the text that was returned, if any; otherwise with the report before. */
    private static String usually(StatusUpdate update) {
        int versions = update.versions().size();
        return versions > 1 && update.content() != null ? Integer.toString(versions - 1) : "";
    }

    /** Empty when what is asked is not there, as when a version was named that never was. */
    private Comparison comparison(StatusUpdateId id, String from) {
        try {
            return from.isEmpty()
                    ? queries.get("/v1/statusmeldingen/{id}/verschillen", Comparison.class, id)
                    : queries.get("/v1/statusmeldingen/{id}/verschillen?van={van}", Comparison.class, id, from);
        } catch (Refused refused) {
            if (refused.problem().status() == NOT_FOUND) {
                return Comparison.NONE;
            }
            throw refused;
        }
    }
}
