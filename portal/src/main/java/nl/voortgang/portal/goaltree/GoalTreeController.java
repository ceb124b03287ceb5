package nl.voortgang.portal.goaltree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.voortgang.contract.Act;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/doelenbomen")
class GoalTreeController {

    private final Trees trees;
    private final Names names;
    private final AsOf asOf;

    GoalTreeController(Trees trees, Names names, AsOf asOf) {
        this.trees = trees;
        this.names = names;
        this.asOf = asOf;
    }

    /**
     * Who looks back stays there.
     *
     * @param jaar absent for the year that was reported on last
     */
    @GetMapping
    String choose(@Nullable Integer jaar, RedirectAttributes redirect) {
        int year = jaar != null
                ? jaar
                : trees.years().stream().findFirst().orElseGet(() -> LocalDate.now(Act.ZONE).getYear());
        AsOf.Asked then = asOf.asked();
        if (then != null) {
            redirect.addAttribute(then.parameter(), then.written());
        }
        return "redirect:/doelenbomen/" + year;
    }

    @GetMapping("/{jaar}")
    String one(@PathVariable int jaar, Person person, Model model) {
        Optional<Tree> tree = trees.find(jaar);
        model.addAttribute("year", jaar);
        model.addAttribute("years", trees.years());
        model.addAttribute("tree", tree.orElse(null));
        model.addAttribute("cycle", person.is(Role.CONCERN_CONTROLLER) && !asOf.isPast());
        model.addAttribute("portfolios", tree.isPresent() ? trees.portfolios() : Map.of());
        model.addAttribute("names", names.of(person, tree.map(Tree::people).orElse(List.of())));
        return "goaltree";
    }
}
