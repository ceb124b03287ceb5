package nl.voortgang.query.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;

/**
 * Years of many municipalities, as fast as they can be told: three reports a year, nine events per update, the
 * organisations in turns, the updates of each in a random order, as weeks of work leave them in a log.
 */
public record BusyYears(int organisations, int performances, int years) {

    private static final PersonId AUTHOR = new PersonId("p-4c1b7d52");
    private static final PersonId CONTROLLER = new PersonId("p-9f03a6e1");
    private static final PersonId HOLDER = new PersonId("p-55d28c0b");
    private static final PortfolioCode PORTFOLIO = new PortfolioCode("bestuur-veiligheid-handhaving");
    private static final Content CONTENT = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
            new Deviation("De werving van twee medewerkers duurde langer dan gedacht. ".repeat(3),
                    "Het project is een kwartaal later gereed. ".repeat(3),
                    "Er wordt tijdelijk ingehuurd, binnen het budget. ".repeat(2)),
            null);
    private static final ContentHash HASH = ContractJson.hash(CONTENT);
    private static final int EVENTS_PER_UPDATE = 9;
    /** Planned, opened. */
    private static final int OF_A_REPORT = 2;

    /** How many there are to tell. */
    public long events() {
        return 3L * years * organisations * (OF_A_REPORT + performances * EVENTS_PER_UPDATE);
    }

    public void tell(Consumer<Event> listener) {
        var ids = IntStream.range(0, organisations).mapToObj(i -> new OrganisationId("gemeente-" + i)).toList();
        for (int report = 0; report < years * 3; report++) {
            var id = new ReportId(new GoalTreeId(2022 + report / 3), 1 + report % 3);
            ids.forEach(organisation -> open(id, organisation, listener));
            int[] told = new int[performances];
            for (int performance : turns(report)) {
                var update = new StatusUpdateId(id, new Subject.OfPerformance(code(performance)));
                int act = told[performance]++;
                ids.forEach(organisation -> listener.accept(act(act, organisation, update)));
            }
        }
    }

    private List<Integer> turns(int seed) {
        var turns = new ArrayList<Integer>();
        IntStream.range(0, performances)
                .forEach(performance -> turns.addAll(Collections.nCopies(EVENTS_PER_UPDATE, performance)));
        Collections.shuffle(turns, new Random(seed));
        return turns;
    }

    private static void open(ReportId id, OrganisationId organisation, Consumer<Event> listener) {
        LocalDate day = LocalDate.of(2022, 9, 1);
        listener.accept(new ProgressReportEvent.Planned(organisation, id, "VGR " + id, day,
                new Deadlines(day, day, day, day), by(AUTHOR)));
        listener.accept(new ProgressReportEvent.Opened(organisation, id, 1, by(AUTHOR)));
    }

    /** The n-th event of an update: sent back twice before it is approved. */
    private static StatusUpdateEvent act(int number, OrganisationId organisation, StatusUpdateId id) {
        return switch (number) {
            case 0 -> new StatusUpdateEvent.Requested(organisation, id, AUTHOR, CONTROLLER, PORTFOLIO,
                    by(PersonId.SYSTEM));
            case 1, 3, 6 -> new StatusUpdateEvent.Submitted(organisation, id, CONTENT, HASH, null, by(AUTHOR));
            case 2, 5 -> new StatusUpdateEvent.Returned(organisation, id, "Noem de oorzaak.", by(CONTROLLER));
            case 4, 7 -> new StatusUpdateEvent.Reviewed(organisation, id, HASH, null, by(CONTROLLER));
            default -> new StatusUpdateEvent.Approved(organisation, id, HASH, by(HOLDER));
        };
    }

    /** 25 performances per programme, 5 per goal; at most 2475. */
    private static PerformanceCode code(int number) {
        return new PerformanceCode(
                "%dA%d.%d".formatted(1 + number / 25, 1 + number % 25 / 5, 1 + number % 5));
    }

    private static Act by(PersonId person) {
        return Act.of(person, Instant.now());
    }
}
