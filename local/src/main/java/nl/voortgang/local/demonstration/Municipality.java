package nl.voortgang.local.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one municipality has in the demonstration.
 *
 * @param concernController the login of who runs its cycle
 * @param history from before this system, in the order in which it is imported
 * @param tree as the API takes it, but with logins where the API wants pseudonyms
 */
record Municipality(String concernController, List<Portfolio> portfolios, List<Substitution> substitutions,
        List<Published> history, int budgetYear, JsonNode tree, List<Report> reports) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param holder the login of who holds it since {@code from} */
    record Portfolio(String code, String name, String holder, LocalDate from) {}

    /**
     * From the day of the load.
     *
     * @param days 1–366
     */
    record Substitution(String replaced, String substitute, int days) {}

    /** What was published in another form than ours. */
    record Published(String method, String path, String mediaType, String text) {}

    static Municipality leiden() {
        return new Municipality("karin", List.of(read("leiden/portfolios.json", Portfolio[].class)),
                List.of(read("leiden/substitutions.json", Substitution[].class)), List.of(), 2022,
                read("leiden/goal-tree-2022.json", JsonNode.class),
                List.of(read("leiden/report-2022-1.json", Report.class),
                        read("leiden/report-2022-2.json", Report.class)));
    }

    static Municipality voorbeeldstad() {
        return new Municipality("valerie", List.of(read("voorbeeldstad/portfolios.json", Portfolio[].class)), List.of(),
                List.of(new Published("PUT", "/v1/doelenbomen/2021?bron=programmabegroting-2021", "text/csv",
                        text("voorbeeldstad/goal-tree-2021.csv")),
                        new Published("POST", "/v1/voortgangsrapportages/inlezingen?bron=website", "text/plain",
                                text("voorbeeldstad/report-2021-2.txt"))),
                2022,
                read("voorbeeldstad/goal-tree-2022.json", JsonNode.class),
                List.of(read("voorbeeldstad/report-2022-1.json", Report.class)));
    }

    private static <T> T read(String name, Class<T> type) {
        return JSON.readValue(text(name), type);
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Municipality.class.getResourceAsStream("/demonstration/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
