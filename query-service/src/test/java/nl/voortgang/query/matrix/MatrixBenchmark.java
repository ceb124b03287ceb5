package nl.voortgang.query.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the questions over many years take, and how many times as long of a moment in the past: ten years of three reports,
 * 25 programmes of 25 performances. Run it by its name: {@code mvn -pl query-service -am test -Dtest=MatrixBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class MatrixBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MatrixBenchmark.class);
    private static final String CITY = "tienjaar";
    private static final int PROGRAMMES = 25;
    private static final int WARM = 5;
    private final Map<String, List<Double>> ratios = new TreeMap<>();
    private static final List<String> CODES = IntStream.rangeClosed(1, PROGRAMMES)
            .boxed().flatMap(programme -> IntStream.range(0, 25)
                    .mapToObj(number -> "%dA%d.%d".formatted(programme, 1 + number / 5, 1 + number % 5)))
            .toList();

    @Test
    void of_ten_years() {
        var story = new Story(CITY).portfolio("zorg", "Zorg").held("zorg", "wethouder", "2022-01-01", null);
        for (int year = 2022; year < 2032; year++) {
            story.tree(year, programmes(year > 2022));
            for (int ordinal = 1; ordinal <= 3; ordinal++) {
                report(story.on(year + "-0" + 3 * ordinal + "-01"), year + "-" + ordinal);
            }
        }
        Api ada = Api.as("ada", CITY, "auditor");
        Api farida = Api.as("farida", CITY, "controller");
        analyze();
        long last = ada.get("/v1/wijzigingen?paginagrootte=1").path("totaal").asLong();
        List<String> asOf = List.of("opPositie=" + last, "opPositie=" + last * 9 / 10, "opPositie=" + last / 2,
                "opMoment=2022-07-01T00:00:00Z");
        for (int round = 0; round < 20; round++) {
            compare("matrix, all", ada, "/v1/statusmatrix?", asOf);
            compare("matrix, a year", ada, "/v1/statusmatrix?begrotingsjaar=2022&", asOf);
            compare("matrix, a controller", farida, "/v1/statusmatrix?", asOf);
            compare("board", ada, "/v1/voortgangsrapportages/2022-1/voortgangsbord?", asOf);
            compare("work list", farida, "/v1/werklijst?", asOf);
            compare("document", ada, "/v1/voortgangsrapportages/2022-1/inhoud?", asOf);
            compare("one update", ada, "/v1/statusmeldingen/2022-1-2A1.1?", asOf);
        }
        ratios.forEach((what, found) -> LOG.info("{}: {}", what, found.stream().sorted().skip(found.size() / 2)
                .findFirst().map(ratio -> "%.2f".formatted(ratio)).orElseThrow()));
    }

    /** The same question of now and of then, in turns; ratios count once warm. */
    private void compare(String what, Api person, String question, List<String> asOf) {
        for (String then : asOf) {
            double now = time(() -> person.answer(question));
            double past = time(() -> person.answer(question + then));
            List<Double> found = ratios.computeIfAbsent(what + ", " + then, _ -> new ArrayList<>());
            found.add(past / now);
            if (found.size() == WARM) {
                found.clear();
                LOG.info("{}, {}: {} ms now, {} ms then", what, then, now, past);
            }
        }
    }

    /** PostgreSQL does so by itself, but only minutes after so much was written. */
    private static void analyze() {
        JdbcClient.create(Api.FEED.database().as("voortgang_query_owner")).sql("ANALYZE").update();
    }

    /** Milliseconds. */
    private static double time(Runnable question) {
        long begun = System.nanoTime();
        question.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void report(Story story, String id) {
        story.open(id, id.substring(0, 4) + "-12-31");
        for (String code : CODES) {
            String update = id + "-" + code;
            story.requested(update, "joost", "farida", "zorg").submitted(update, "joost", light(update))
                    .reviewed(update, "farida", null).approved(update, "wethouder");
        }
        story.compiled(id).frozen(CODES.stream().map(code -> id + "-" + code).toArray(String[]::new))
                .adopted(id, "B 1").told();
    }

    private static TrafficLight light(String update) {
        return TrafficLight.values()[Math.floorMod(update.hashCode(), 3)];
    }

    private static Programme[] programmes(boolean continued) {
        Map<String, List<PerformanceCode>> continues = continued
                ? CODES.stream().collect(Collectors.toMap(code -> code, code -> List.of(new PerformanceCode(code))))
                : Map.of();
        return IntStream.rangeClosed(1, PROGRAMMES)
                .mapToObj(number -> Leiden.programme(number, "Programma " + number, "farida", "zorg",
                        CODES.stream().filter(code -> code.startsWith(number + "A")).toList(), continues))
                .toArray(Programme[]::new);
    }
}
