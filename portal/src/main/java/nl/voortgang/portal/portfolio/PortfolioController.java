package nl.voortgang.portal.portfolio;

import java.time.LocalDate;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.person.Choices;
import nl.voortgang.portal.person.Choices.Choice;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/portefeuilles")
class PortfolioController {

    private final Portfolios portfolios;
    private final Moving moving;
    private final Choices choices;
    private final Names names;
    private final AsOf asOf;

    PortfolioController(Portfolios portfolios, Moving moving, Choices choices, Names names, AsOf asOf) {
        this.portfolios = portfolios;
        this.moving = moving;
        this.choices = choices;
        this.names = names;
        this.asOf = asOf;
    }

    @GetMapping
    String all(Person person, Model model) {
        List<Portfolio> all = portfolios.all();
        model.addAttribute("portfolios", all);
        model.addAttribute("cycle", runsCycle(person));
        model.addAttribute("names", names.of(person, Portfolios.holders(all)));
        return "portfolios";
    }

    @GetMapping("/{code}")
    String one(@PathVariable PortfolioCode code, Person person, Model model) {
        boolean cycle = runsCycle(person);
        Portfolio portfolio = portfolios.one(code);
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("cycle", cycle);
        model.addAttribute("today", Portfolios.today());
        model.addAttribute("people", cycle ? choices.all() : List.of());
        model.addAttribute("names", names.of(person, Portfolios.holders(List.of(portfolio))));
        return "portfolio";
    }

    /** The summary before a portfolio passes to somebody else; what was chosen is in the address, so it can be gone back to. */
    @GetMapping("/{code}/overdragen")
    String summary(@PathVariable PortfolioCode code, @Nullable String houder,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate van, Person person, Model model) {
        PersonId next = choices.all().stream().map(Choice::id).filter(it -> it.value().equals(houder)).findFirst()
                .orElse(null);
        if (next == null || van == null) {
            return "redirect:/portefeuilles/" + code + "?kies=true#overdragen";
        }
        Portfolio portfolio = portfolios.one(code);
        Portfolio.Term before = portfolio.on(van).orElse(null);
        model.addAttribute("portfolio", portfolio);
        model.addAttribute("before", before);
        model.addAttribute("next", next);
        model.addAttribute("from", van);
        model.addAttribute("moving", moving.with(code));
        model.addAttribute("names", names.of(person,
                before == null ? List.of(next) : List.of(before.holder(), next)));
        return "portfolio-transfer";
    }

    private boolean runsCycle(Person person) {
        return person.is(Role.CONCERN_CONTROLLER) && !asOf.isPast();
    }
}
