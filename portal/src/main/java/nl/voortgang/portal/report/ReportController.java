package nl.voortgang.portal.report;

import java.util.List;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.portal.api.AsOf;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.person.Names;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/rapportages")
class ReportController {

    private static final int LINES = 50;

    private final Reports reports;
    private final QueryApi queries;
    private final Unfinished unfinished;
    private final Names names;
    private final AsOf asOf;

    ReportController(Reports reports, QueryApi queries, Unfinished unfinished, Names names, AsOf asOf) {
        this.reports = reports;
        this.queries = queries;
        this.unfinished = unfinished;
        this.names = names;
        this.asOf = asOf;
    }

    @GetMapping
    String all(Person person, @Nullable Integer pagina, Model model) {
        Paging paging = Paging.of(pagina, LINES);
        Page<Report> page = reports.page(paging.number(), paging.size());
        model.addAttribute("reports", page.results());
        model.addAttribute("paging", paging.over(page.total(), "/rapportages?pagina="));
        model.addAttribute("cycle", runsCycle(person));
        return "reports";
    }

    @GetMapping("/{id}")
    String one(@PathVariable ReportId id, Person person, Model model) {
        Report report = reports.one(id);
        boolean cycle = runsCycle(person);
        Board board = report.opened() && !person.is(Role.ADMIN)
                ? queries.get("/v1/voortgangsrapportages/{id}/voortgangsbord", Board.class, id)
                : new Board(List.of());
        model.addAttribute("report", report);
        model.addAttribute("board", board);
        model.addAttribute("cycle", cycle);
        model.addAttribute("unfinished", cycle && report.state() == Report.State.OPEN
                ? unfinished.of(report, board)
                : List.of());
        model.addAttribute("names", names.of(person, board.people()));
        return "report";
    }

    private boolean runsCycle(Person person) {
        return person.is(Role.CONCERN_CONTROLLER) && !asOf.isPast();
    }
}
