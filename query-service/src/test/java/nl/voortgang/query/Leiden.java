package nl.voortgang.query;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.ORANGE;
import static nl.voortgang.contract.content.TrafficLight.RED;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Goal;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.PolicyArea;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.content.TrafficLight;

/**
 * A small municipality in its third report, on 20 September 2022: to submit was due on the 9th, to review on the 16th, to
 * approve is due on the 23rd.
 *
 * <pre>
 *              author  controller  holder        2021-2  2022-1  2022-2
 * 2A1.1        mieke   farida      burgemeester  ORANGE  ORANGE  ORANGE, submitted
 * 2A1.2        mieke   farida      burgemeester  GREEN   GREEN   RED, reviewed
 * 2A2.1        joost   farida      wethouder     GREEN   ORANGE  requested
 * programma-2  joost   farida      burgemeester  text    text    returned
 * 3A1.1        joost   tom         wethouder     GREEN   RED     GREEN, submitted late, approved
 * programma-3  joost   tom         wethouder     text    text    requested
 * </pre>
 * All updates of the first two reports are approved. Until June 2022 another held the wethouder's portfolio.
 */
public final class Leiden {

    private static final String SAFETY = "veiligheid";
    private static final String CARE = "zorg";
    private static final List<String> SUBJECTS = List.of("2A1.1", "2A1.2", "2A2.1", "programma-2", "3A1.1",
            "programma-3");
    private static final Map<String, String> AUTHORS = Map.of("2A1.1", "mieke", "2A1.2", "mieke", "2A2.1", "joost",
            "programma-2", "joost", "3A1.1", "joost", "programma-3", "joost");
    private static final Map<String, String> PORTFOLIOS = Map.of("2A1.1", SAFETY, "2A1.2", SAFETY, "2A2.1", CARE,
            "programma-2", SAFETY, "3A1.1", CARE, "programma-3", CARE);

    private final Story story;

    private Leiden(String organisation) {
        this.story = new Story(organisation);
    }

    /** @param organisation the name it goes by in this test */
    public static Story named(String organisation) {
        return new Leiden(organisation).told();
    }

    private Story told() {
        story.portfolio(SAFETY, "Bestuur en Veiligheid").held(SAFETY, "burgemeester", "2021-01-01", null)
                .portfolio(CARE, "Zorg en Welzijn").held(CARE, "oud-wethouder", "2021-01-01", "2022-05-31")
                .held(CARE, "wethouder", "2022-06-01", null)
                .tree(2021, programme(2, "Veiligheid", "farida", SAFETY), programme(3, "Zorg", "tom", CARE))
                .tree(2022, goingOn(2, "Veiligheid", "farida", SAFETY), goingOn(3, "Zorg", "tom", CARE));
        whole("2021-2", "2021-09-10", ORANGE, GREEN, GREEN, GREEN);
        whole("2022-1", "2022-05-06", ORANGE, GREEN, ORANGE, RED);
        open("2022-2", "2022-08-15", "2022-09-09");
        story.on("2022-09-05").submitted("2022-2-2A1.1", "mieke", ORANGE)
                .submitted("2022-2-2A1.2", "mieke", RED).submittedText("2022-2-programma-2", "joost", "Rustig jaar.")
                .on("2022-09-12").reviewed("2022-2-2A1.2", "farida", "Let op de kosten.")
                .returned("2022-2-programma-2", "farida", "Noem de drie incidenten.")
                .submitted("2022-2-3A1.1", "joost", GREEN, "Ik was ziek.").reviewed("2022-2-3A1.1", "tom", null)
                .on("2022-09-13").approved("2022-2-3A1.1", "wethouder");
        return story.told();
    }

    private void open(String report, String day, String submission) {
        story.on(day).open(report, submission);
        SUBJECTS.forEach(subject -> story.requested(report + "-" + subject, AUTHORS.get(subject), controller(subject),
                PORTFOLIOS.get(subject)));
    }

    /** A report in which everything is approved on the day it was due to be submitted. */
    private void whole(String report, String day, TrafficLight... lights) {
        open(report, day, day);
        List<String> performances = SUBJECTS.stream().filter(subject -> !subject.startsWith("programma")).toList();
        for (int i = 0; i < lights.length; i++) {
            story.submitted(report + "-" + performances.get(i), AUTHORS.get(performances.get(i)), lights[i]);
        }
        story.submittedText(report + "-programma-2", "joost", "Stand van zaken.").submittedText(report + "-programma-3",
                "joost", "Stand van zaken.");
        SUBJECTS.forEach(subject -> story.reviewed(report + "-" + subject, controller(subject), null)
                .approved(report + "-" + subject, PORTFOLIOS.get(subject).equals(SAFETY)
                        ? "burgemeester"
                        : "oud-wethouder"));
    }

    private static String controller(String subject) {
        return subject.contains("3") ? "tom" : "farida";
    }

    /** With those of the six subjects that are its performances. */
    public static Programme programme(int number, String name, String controller, String portfolio) {
        return programme(number, name, controller, portfolio,
                SUBJECTS.stream().filter(subject -> subject.startsWith(Integer.toString(number))).toList(), Map.of());
    }

    /** @param continues by code; none where it is not there */
    public static Programme programme(int number, String name, String controller, String portfolio, List<String> codes,
            Map<String, List<PerformanceCode>> continues) {
        List<Goal> goals = codes.stream().map(PerformanceCode::new)
                .collect(Collectors.groupingBy(PerformanceCode::goal, TreeMap::new,
                        Collectors.mapping(code -> performance(code, continues.getOrDefault(code.value(), List.of())),
                                Collectors.toList())))
                .entrySet().stream().map(goal -> new Goal(goal.getKey(), "Doel " + goal.getKey(), goal.getValue()))
                .toList();
        return new Programme(number, name, "Een missie.", List.of("Raad"), new PersonId("p-joost"),
                new PersonId("p-" + controller), new PortfolioCode(portfolio),
                List.of(new PolicyArea(number + "A", name, goals)));
    }

    private static Performance performance(PerformanceCode code, List<PerformanceCode> continues) {
        return new Performance(code, "Prestatie " + code,
                new PortfolioCode(PORTFOLIOS.getOrDefault(code.value(), code.programme() == 2 ? SAFETY : CARE)),
                new PersonId("p-" + AUTHORS.getOrDefault(code.value(), "joost")), continues);
    }

    /** Each performance goes on with what had its code the year before. */
    private static Programme goingOn(int number, String name, String controller, String portfolio) {
        return programme(number, name, controller, portfolio,
                SUBJECTS.stream().filter(subject -> subject.startsWith(Integer.toString(number))).toList(),
                SUBJECTS.stream().filter(subject -> !subject.startsWith("programma"))
                        .collect(Collectors.toMap(code -> code, code -> List.of(new PerformanceCode(code)))));
    }
}
