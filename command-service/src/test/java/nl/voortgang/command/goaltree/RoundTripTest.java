package nl.voortgang.command.goaltree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.wire.ContractJson;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A tree that was written down and read again")
class RoundTripTest {

    private static final LastYear ANY = new LastYear.Unknown();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_CSV_is_the_same(long seed) throws IOException {
        List<Programme> tree = new RandomTrees(seed).tree();
        var csv = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(seed % 2 == 0 ? ';' : ',').build(csv)) {
            rows(tree).forEach(writer::writeRecord);
        }

        assertThat(read(new Form(Form.Kind.CSV, csv.toString().getBytes(UTF_8), null))).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_XLSX_is_the_same(long seed) {
        List<Programme> tree = new RandomTrees(seed).tree();

        assertThat(read(new Form(Form.Kind.XLSX, Workbook.of(rows(tree)).bytes(), null))).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void as_a_page_has_the_same_programme_with_the_assignments_that_were_known(long seed) {
        List<Programme> tree = new RandomTrees(seed).tree();
        Programme programme = tree.getLast();
        var known = new KnownTree(1, tree, List.of());

        FormBody text = TreePage.read(PublishedPages.text(page(programme)), known);
        FormBody html = TreePage.read(PublishedPages.html(page(programme).lines().filter(line -> !line.isBlank())
                .map(line -> "<p>" + Entities.escape(line) + "</p>").collect(Collectors.joining())), known);

        assertThat(meant(text)).isEqualTo(tree);
        assertThat(meant(html)).isEqualTo(tree);
    }

    private static List<Programme> read(Form form) {
        return meant(TreeTable.read(form));
    }

    private static List<Programme> meant(FormBody body) {
        assertThat(body.located(List.of())).isEmpty();
        return ContractJson.MAPPER.treeToValue(body.root(), Offer.class).meant(ANY);
    }

    private static List<List<String>> rows(List<Programme> tree) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("programmanaam", "missie", "commissies", "programmaopsteller", "controller",
                "programmaportefeuille", "beleidsterreinnaam", "doelnaam", "prestatiecode", "prestatienaam",
                "portefeuille", "opsteller", "voortzettingVan"));
        for (Programme programme : tree) {
            for (PolicyArea area : programme.policyAreas()) {
                for (Goal goal : area.goals()) {
                    goal.performances().forEach(each -> rows.add(row(programme, area, goal, each)));
                }
            }
        }
        return rows;
    }

    private static List<String> row(Programme programme, PolicyArea area, Goal goal, Performance performance) {
        return Stream.of(programme.name(), programme.mission(), String.join(" | ", programme.committees()),
                programme.author(), programme.controller(), programme.portfolio(), area.name(), goal.name(),
                performance.code(), performance.name(), performance.portfolio(), performance.author(),
                performance.continues().isEmpty() ? "nieuw" : performance.continues().stream()
                        .map(PerformanceCode::value).collect(Collectors.joining(" ")))
                .map(RoundTripTest::cell).toList();
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String page(Programme programme) {
        var page = new StringBuilder("Programmanummer\n\n" + programme.number() + "\n\nDe missie van het programma "
                + programme.name() + " luidt:\n\n" + programme.mission() + "\n\n");
        for (PolicyArea area : programme.policyAreas()) {
            page.append("Beleidsterrein ").append(area.code()).append(' ').append(area.name()).append("\n\n");
            for (Goal goal : area.goals()) {
                page.append(goal.code()).append(' ').append(goal.name()).append("\n\n");
                goal.performances().forEach(
                        each -> page.append(each.code()).append(' ').append(each.name()).append("\n\n"));
            }
        }
        return page.toString();
    }
}
