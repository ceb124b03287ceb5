package nl.voortgang.portal.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.history.Replay.Step;
import nl.voortgang.portal.history.Replay.Steps;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One change after the other. */
@Controller
class ReplayController {

    private static final List<String> WAYS = List.of("onderwerp", "prestatie", "rapportage", "grootboek");

    private final QueryApi queries;
    private final Told told;
    private final Names names;

    ReplayController(QueryApi queries, Told told, Names names) {
        this.queries = queries;
        this.told = told;
        this.names = names;
    }

    /** A field that changed, as the page tells it. */
    record Field(String name, Told.@Nullable Value before, Told.@Nullable Value after) {}

    /** @param langs the way that the arrow keys go */
    @GetMapping("/historie/{positie}")
    String one(@PathVariable long positie, @RequestParam(defaultValue = "onderwerp") String langs, Person person,
            Model model) {
        Replay replay = queries.get("/v1/wijzigingen/{positie}", Replay.class, positie);
        List<Field> fields = replay.changed().stream().filter(it -> !it.field().equals("inhoudHash"))
                .map(it -> new Field(told.name(it.field()), told.value(it.field(), it.before()),
                        told.value(it.field(), it.after())))
                .toList();
        model.addAttribute("change", replay.change());
        model.addAttribute("fields", fields);
        model.addAttribute("differences", replay.differences());
        model.addAttribute("ways", ways(replay.steps()));
        model.addAttribute("way", replay.steps().along(langs) == null ? "onderwerp" : langs);
        model.addAttribute("names", names.of(person, people(replay.change(), fields)));
        return "replay";
    }

    private static Map<String, Step> ways(Steps steps) {
        Map<String, Step> ways = new LinkedHashMap<>();
        for (String way : WAYS) {
            Step step = steps.along(way);
            if (step != null) {
                ways.put(way, step);
            }
        }
        return ways;
    }

    private static Collection<@Nullable PersonId> people(Change change, List<Field> fields) {
        Collection<@Nullable PersonId> people = new ArrayList<>(change.people());
        for (Field field : fields) {
            people.addAll(field.before == null ? List.of() : field.before.people());
            people.addAll(field.after == null ? List.of() : field.after.people());
        }
        return people;
    }
}
