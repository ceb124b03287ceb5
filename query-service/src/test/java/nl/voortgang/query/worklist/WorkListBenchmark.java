package nl.voortgang.query.worklist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.query.Api;
import nl.voortgang.query.Leiden;
import nl.voortgang.query.Story;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the texts and their differences cost on a work list of 500: the holder's list beside the same 500 that the controller
 * waits for, which has no texts. Run it by its name:
 * {@code mvn -pl query-service -am test -Dtest=WorkListBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class WorkListBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(WorkListBenchmark.class);
    private static final String CITY = "vijfhonderd";
    private static final List<String> CODES = IntStream.rangeClosed(1, 20).boxed().flatMap(programme -> IntStream
            .range(0, 25).mapToObj(number -> "%dA%d.%d".formatted(programme, 1 + number / 5, 1 + number % 5))).toList();

    @Test
    void of_five_hundred() {
        var story = new Story(CITY).portfolio("zorg", "Zorg").held("zorg", "wim", "2022-01-01", null)
                .substituted("wim", "bea", "2022-09-01", "2022-09-30").tree(2022, programmes());
        for (String report : List.of("2022-1", "2022-2")) {
            story.on("2022-0" + (report.equals("2022-1") ? 5 : 9) + "-01").open(report, "2022-09-09");
            CODES.forEach(code -> reviewed(story, report + "-" + code));
        }
        CODES.forEach(code -> story.approved("2022-1-" + code, "wim"));
        story.told();
        JdbcClient.create(Api.FEED.database().as("voortgang_query_owner")).sql("ANALYZE").update();
        Api bea = Api.as("bea", CITY, "portefeuillehouder");
        Api farida = Api.as("farida", CITY, "controller");
        for (int size : List.of(50, 200)) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < 30; round++) {
                double without = time(() -> farida.get("/v1/werklijst/wachtend?paginagrootte=" + size));
                double with = time(() -> bea.get("/v1/werklijst?paginagrootte=" + size));
                if (round >= 10) {
                    ratios.add(with / without);
                    LOG.info("{} of 500: {} ms without texts, {} ms with them", size, without, with);
                }
            }
            LOG.info("{} of 500: {} times as long as without texts, the median of {}", size,
                    ratios.stream().sorted().skip(ratios.size() / 2).findFirst().orElseThrow(), ratios.size());
        }
    }

    /** Milliseconds. */
    private static double time(Runnable question) {
        long begun = System.nanoTime();
        question.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    /** Sent back once, so that it is compared twice. */
    private static void reviewed(Story story, String update) {
        story.requested(update, "joost", "farida", "zorg").submitted(update, "joost", content(update, "augustus"), null)
                .returned(update, "farida", "Noem de maand.")
                .submitted(update, "joost", content(update, "oktober"), null)
                .reviewed(update, "farida", null);
    }

    private static Content content(String update, String month) {
        return new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
                new Deviation(text(update, "De werving van twee medewerkers duurde tot en met " + month + ". "),
                        text(update, "Het project is pas in " + month + " gereed, een kwartaal later dan gedacht. "),
                        text(update, "Tot " + month + " wordt tijdelijk ingehuurd, binnen het budget. ")),
                null);
    }

    /** Some hundred words. */
    private static String text(String update, String sentence) {
        return IntStream.range(0, 8).mapToObj(line -> line == 5 ? sentence : "Zin " + line + " over " + update
                + " vertelt elke keer hetzelfde in ongeveer tien woorden. ").collect(Collectors.joining());
    }

    private static Programme[] programmes() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> Leiden.programme(number, "Programma " + number, "farida", "zorg",
                        CODES.stream().filter(code -> code.startsWith(number + "A")).toList(), Map.of()))
                .toArray(Programme[]::new);
    }
}
