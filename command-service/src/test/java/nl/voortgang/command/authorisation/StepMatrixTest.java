package nl.voortgang.command.authorisation;

import static java.util.stream.Collectors.groupingBy;
import static nl.voortgang.command.statusupdate.Written.BULLETS;
import static nl.voortgang.command.statusupdate.Written.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.authorisation.StepTable.Case;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Each act on a status update, by each role in each relation to it, in each state")
class StepMatrixTest {

    private static final CommandDatabase DATABASE = CommandDatabase.fresh();
    private static final List<Case> CASES = StepTable.all();

    private static Instance service;

    /** By state: one update that refusals leave as it is, and one for each act that is accepted. */
    private static final Map<String, Deque<String>> UPDATES = new HashMap<>();
    private static final Map<String, Cast> CASTS = new HashMap<>();

    @BeforeAll
    static void bring_updates_into_every_state() {
        service = Api.start(DATABASE, MovableClock.class);
        Map<String, List<Case>> accepted = CASES.stream().filter(Case::isAccepted).collect(groupingBy(Case::state));
        List<String> unfrozen = StepTable.STATES.subList(0, StepTable.STATES.size() - 1);
        int performances = unfrozen.stream().mapToInt(state -> 1 + accepted.get(state).size()).sum();
        Cast open = Cast.with(performances, DATABASE, service);
        int next = 1;
        for (String state : unfrozen) {
            int end = next + 1 + accepted.get(state).size();
            var updates = new ArrayDeque<>(IntStream.range(next, end).mapToObj(Cast::update).toList());
            updates.forEach(update -> bring(update, state, open));
            UPDATES.put(state, updates);
            CASTS.put(state, open);
            next = end;
        }
        adopt(1 + accepted.get("BEVROREN").size());
    }

    private static void adopt(int performances) {
        Cast adopted = Cast.with(performances, DATABASE, service);
        var updates = new ArrayDeque<>(IntStream.rangeClosed(1, performances).mapToObj(Cast::update).toList());
        updates.forEach(update -> bring(update, "GEACCORDEERD", adopted));
        adopted.town().approve(Municipality.PROGRAMME_UPDATE, adopted.town().mieke(), adopted.town().mayor(), BULLETS);
        adopted.town().compiled();
        accepted(adopted.town().karin().post(Municipality.REPORT + "/vaststellingen",
                "{\"besluitnummer\": \"22-0731\", \"besluitdatum\": \"%s\"}"
                        .formatted(Municipality.TODAY.minusDays(1))));
        UPDATES.put("BEVROREN", updates);
        CASTS.put("BEVROREN", adopted);
    }

    private static void bring(String update, String state, Cast cast) {
        Municipality town = cast.town();
        if (state.equals("GEVRAAGD")) {
            return;
        }
        accepted(town.mieke().post(update + "/indieningen", GREEN.submission()));
        switch (state) {
            case "INGEDIEND" -> {}
            case "TERUGGESTUURD" -> accepted(town.farida().post(update + "/terugzendingen",
                    "{\"opmerking\": \"Noem de oorzaak.\"}"));
            default -> accepted(town.farida().post(update + "/beoordelingen", GREEN.seen()));
        }
        if (state.equals("GEACCORDEERD")) {
            accepted(town.mayor().post(update + "/accorderingen", GREEN.seen()));
        }
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @TestFactory
    Stream<DynamicTest> is_accepted_or_refused_as_the_domain_says() {
        return CASES.stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> {
            Deque<String> updates = UPDATES.get(each.state());
            String update = each.isAccepted() ? updates.removeLast() : updates.getFirst();

            Api.Answer answer = act(each.act(), update, CASTS.get(each.state()).as(each));

            if (each.isAccepted()) {
                assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
            } else {
                assertThat(answer.problem()).as(answer.toString()).isEqualTo(each.expected());
            }
        }));
    }

    private static Api.Answer act(String act, String update, Api.Client by) {
        return switch (act) {
            case "concept" -> by.put(update + "/concept", GREEN.submission());
            case "indieningen" -> by.post(update + "/indieningen", GREEN.submission());
            case "intrekkingen" -> by.post(update + "/intrekkingen", "{}");
            case "beoordelingen", "accorderingen" -> by.post(update + "/" + act, GREEN.seen());
            case "terugzendingen" -> by.post(update + "/terugzendingen", "{\"opmerking\": \"Noem de oorzaak.\"}");
            case "heropeningen", "errata" -> by.post(update + "/" + act, "{\"reden\": \"Een cijfer klopt niet.\"}");
            case "toewijzingen" -> by.post(update + "/toewijzingen", "{\"opsteller\": \"p-nieuw\"}");
            default -> throw new IllegalArgumentException(act);
        };
    }
}
