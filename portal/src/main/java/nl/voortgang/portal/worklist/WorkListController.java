package nl.voortgang.portal.worklist;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.update.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/werklijst")
class WorkListController {

    private static final ParameterizedTypeReference<Page<Item>> ITEMS = new ParameterizedTypeReference<>() {
    };
    private static final int WITH_TEXTS = 20;
    private static final int LINES = 100;

    private final QueryApi queries;
    private final Names names;
    private final AsOf asOf;

    WorkListController(QueryApi queries, Names names, AsOf asOf) {
        this.queries = queries;
        this.names = names;
        this.asOf = asOf;
    }

    @GetMapping
    String mine(Person person, Model model, @Nullable Integer pagina) {
        show("/werklijst", Paging.of(pagina, WITH_TEXTS), person, model);
        return "worklist";
    }

    @GetMapping("/wachtend")
    String awaited(Person person, Model model, @Nullable Integer pagina) {
        show("/werklijst/wachtend", Paging.of(pagina, LINES), person, model);
        return "worklist-awaited";
    }

    private void show(String list, Paging paging, Person person, Model model) {
        Page<Item> page = queries.get("/v1" + list + "?pagina={pagina}&paginagrootte={grootte}", ITEMS,
                paging.number(), paging.size());
        List<Item> items = page.results();
        model.addAttribute("items", items);
        model.addAttribute("paging", paging.over(page.total(), list + "?pagina="));
        model.addAttribute("names", names.of(person, people(items)));
        model.addAttribute("bulk", !asOf.isPast()
                && items.stream().anyMatch(it -> Boolean.TRUE.equals(it.qualifiesForBulk())));
    }

    private static List<@Nullable PersonId> people(List<Item> items) {
        List<@Nullable PersonId> people = new ArrayList<>();
        for (Item item : items) {
            people.add(item.turnOf());
            people.add(item.onBehalfOf());
            for (Remark remark : item.remarks() == null ? List.<Remark>of() : item.remarks()) {
                people.add(remark.by());
                people.add(remark.onBehalfOf());
            }
        }
        return people;
    }
}
