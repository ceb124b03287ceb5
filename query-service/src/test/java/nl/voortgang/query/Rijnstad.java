package nl.voortgang.query;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.ORANGE;
import static nl.voortgang.contract.content.TrafficLight.RED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.PublishedProgramme.OfPerformance;
import nl.voortgang.contract.report.PublishedProgramme.OfPolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * A municipality whose reports came to their end, and its next year.
 *
 * <pre>
 *              2021-2, imported  2022-1, published         2022-2, published    2023-1, open
 * 2A1.1        ORANGE            ORANGE                    ORANGE               GREEN, submitted; renamed
 * 2A1.2        GREEN             GREEN                     RED                  -
 * 2A1.3                                                                         requested; split off from 2A1.2
 * 2A1.4                                                                         ORANGE, approved; and this too
 * 2A2.1        no light          missing                   GREEN                -
 * 3A1.1        -                 GREEN, submitted late     GREEN, erratum: RED  -
 * 3A1.2                                                                         RED, approved; 2A2.1 and 3A1.1 merged
 * programma-2  text              text                      text                 requested
 * programma-3  -                 text                      text                 requested
 * </pre>
 * Everything else of 2022 was approved. There is no tree of 2021.
 */
public final class Rijnstad {

    private static final List<String> SUBJECTS = List.of("2A1.1", "2A1.2", "2A2.1", "3A1.1", "programma-2",
            "programma-3");
    private static final Map<String, List<PerformanceCode>> CONTINUES = Map.of("2A1.1", codes("2A1.1"), "2A1.3",
            codes("2A1.2"), "2A1.4", codes("2A1.2"), "3A1.2", codes("2A2.1", "3A1.1"));

    private final Story story;

    private Rijnstad(String organisation) {
        this.story = new Story(organisation);
    }

    /** @param organisation the name it goes by in this test */
    public static Story named(String organisation) {
        return new Rijnstad(organisation).told();
    }

    private Story told() {
        story.portfolio("zorg", "Zorg en Welzijn").held("zorg", "wethouder", "2022-01-01", null)
                .portfolio("veiligheid", "Bestuur & Veiligheid").held("veiligheid", "burgemeester", "2022-01-01", null)
                .imported("2021-2", "website", new PublishedProgramme(2,
                        List.of(new Bullet("Een punt uit 2021.", List.of("Daaronder."))),
                        List.of(said("2A1.1", ORANGE, "Vertraagd."), said("2A1.2", GREEN, null),
                                said("2A2.1", null, null)),
                        List.of(new OfPolicyArea("2A", "2A1.1 is vertraagd."))))
                .tree(2022, Leiden.programme(2, "Veiligheid", "farida", "veiligheid"),
                        Leiden.programme(3, "Zorg", "tom", "zorg"));
        open("2022-1", SUBJECTS);
        approved("2022-1-2A1.1", ORANGE);
        approved("2022-1-2A1.2", GREEN);
        approved("2022-1-3A1.1", GREEN, "Ik was <ziek>.");
        end("2022-1", "B 22.0101", "2A2.1: De opsteller was <ziek>.");
        open("2022-2", SUBJECTS);
        approved("2022-2-2A1.1", ORANGE);
        approved("2022-2-2A1.2", RED);
        approved("2022-2-2A2.1", GREEN);
        approved("2022-2-3A1.1", GREEN);
        end("2022-2", "B 22.0202");
        story.erratum("2022-2-3A1.1", "Het stoplicht was fout.").submitted("2022-2-3A1.1", "joost", RED)
                .reviewed("2022-2-3A1.1", "tom", null).approved("2022-2-3A1.1", "wethouder").frozen("2022-2-3A1.1")
                .tree(2023, year2023());
        open("2023-1", List.of("2A1.1", "2A1.3", "2A1.4", "3A1.2", "programma-2", "programma-3"));
        story.submitted("2023-1-2A1.1", "joost", GREEN);
        approved("2023-1-2A1.4", ORANGE);
        approved("2023-1-3A1.2", RED);
        return story.told();
    }

    private static Programme[] year2023() {
        return new Programme[]{
                Leiden.programme(2, "Veiligheid", "farida", "veiligheid", List.of("2A1.1", "2A1.3", "2A1.4"),
                        CONTINUES),
                Leiden.programme(3, "Zorg", "tom", "zorg", List.of("3A1.2"), CONTINUES)};
    }

    private void open(String report, List<String> subjects) {
        String day = report.startsWith("2022-1") ? "2022-05-06"
                : report.startsWith("2022") ? "2022-09-09" : "2023-05-05";
        story.on(day).open(report, day);
        subjects.forEach(subject -> story.requested(report + "-" + subject, "joost", controller(subject),
                subject.contains("3A") || subject.endsWith("-3") ? "zorg" : "veiligheid"));
    }

    /** With its states of affairs; everything that is not missing is frozen. */
    private void end(String report, String decision, String... missing) {
        for (String programme : List.of("programma-2", "programma-3")) {
            story.submittedText(report + "-" + programme, "joost", "Het gaat <goed> in " + report + ".");
            decided(report + "-" + programme);
        }
        story.compiled(report, missing).frozen(SUBJECTS.stream()
                .filter(subject -> Stream.of(missing).noneMatch(it -> it.startsWith(subject)))
                .map(subject -> report + "-" + subject).toArray(String[]::new))
                .adopted(report, decision).sent(report, "Z/" + report).published(report, "website " + report);
    }

    private void approved(String update, TrafficLight light, String... reasonForLateness) {
        story.submitted(update, "joost", light, Stream.of(reasonForLateness).findFirst().orElse(null));
        decided(update);
    }

    private void decided(String update) {
        story.reviewed(update, controller(update.substring(7)), null).approved(update,
                update.contains("3A") || update.endsWith("-3") ? "wethouder" : "burgemeester");
    }

    private static String controller(String subject) {
        return subject.contains("3A") || subject.endsWith("-3") ? "tom" : "farida";
    }

    private static OfPerformance said(String code, @Nullable TrafficLight light, @Nullable String explanation) {
        return new OfPerformance(new PerformanceCode(code), light, explanation);
    }

    private static List<PerformanceCode> codes(String... codes) {
        return Stream.of(codes).map(PerformanceCode::new).toList();
    }
}
