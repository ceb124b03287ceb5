package nl.voortgang.portal.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.portal.layout.Paging;
import nl.voortgang.portal.matrix.Matrix.Flag;
import nl.voortgang.portal.matrix.Matrix.Row;
import nl.voortgang.portal.matrix.Matrix.Totals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/statusmatrix")
class MatrixController {

    private static final int ROWS = 100;

    private final Matrices matrices;

    MatrixController(Matrices matrices) {
        this.matrices = matrices;
    }

    /** One programme's lights in one report, beside those of the reports before. */
    record Programme(int number, @Nullable String name, List<Totals> totals) {}

    @GetMapping
    String matrix(Filter filter, @Nullable Integer pagina, Model model) {
        Paging paging = Paging.of(pagina, ROWS);
        Matrix matrix = matrices.page(filter, paging);
        String address = filter.address();
        model.addAttribute("filter", filter);
        model.addAttribute("matrix", matrix);
        model.addAttribute("programmes", programmes(matrix));
        model.addAttribute("portfolios", matrices.portfolios());
        model.addAttribute("lights", TrafficLight.values());
        model.addAttribute("flags", Flag.values());
        model.addAttribute("paging", paging.over(matrix.total(), address + (address.contains("?") ? "&" : "?")
                + "pagina="));
        return "matrix";
    }

    /** In every report of every year, also under the codes that it had before. */
    @GetMapping("/{code}")
    String performance(@PathVariable String code, Model model) {
        Matrix matrix = matrices.all(new Filter(null, null, null, null, null));
        Row row = matrix.performances().stream().filter(it -> it.code().equals(code)).findFirst().orElse(null);
        model.addAttribute("code", code);
        model.addAttribute("row", row);
        model.addAttribute("matrix", matrix);
        return "performance";
    }

    private static List<Programme> programmes(Matrix matrix) {
        return matrix.totals().stream().collect(Collectors.groupingBy(Totals::programme, TreeMap::new,
                Collectors.toList())).entrySet().stream()
                .map(it -> new Programme(it.getKey(), it.getValue().getLast().name(), it.getValue()))
                .sorted(Comparator.comparingInt(Programme::number)).toList();
    }
}
