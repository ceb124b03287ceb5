package nl.voortgang.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.query.Api;
import nl.voortgang.query.intake.Advances;
import nl.voortgang.query.intake.RandomHistory;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import nl.voortgang.query.reading.VisibleUpdates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five thousand events, and after each of them: what somebody sees of every status update, of which matrix, board, work list
 * and update are made, is what a plain fold of the events says. After some of them these answers
 * themselves are compared too, and the report after every event of its own, over HTTP.
 */
@DisplayName("At every position of a random history")
class EveryPositionTest {

    private static final String CITY = "orakelstad";
    private static final int EVENTS = 5_000;
    private static final int EVERY = 113;
    private static final List<Event> HISTORY = RandomHistory.of(new OrganisationId(CITY), 2022, EVENTS, 700);
    /** They take turns in asking. */
    private static final List<Asker> ASKERS = List.of(new Asker("p-ada", Role.AUDITOR),
            new Asker("p-opsteller", Role.AUTHOR), new Asker("p-concerncontroller", Role.CONCERN_CONTROLLER),
            new Asker("p-controller", Role.CONTROLLER), new Asker("p-houder", Role.PORTFOLIO_HOLDER),
            new Asker("p-vervanger", Role.PORTFOLIO_HOLDER, Role.CONTROLLER), new Asker("p-opsteller-2", Role.AUTHOR),
            new Asker("p-controller-2", Role.CONTROLLER, Role.AUTHOR), new Asker("p-houder-2", Role.PORTFOLIO_HOLDER),
            new Asker("p-niemand", Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER));

    private record Asker(String person, Role... roles) {

        Set<String> names() {
            return Set.of(roles).stream().map(Role::name).collect(Collectors.toSet());
        }

        Api api() {
            return Api.as(person.substring(2), CITY, List.of(roles).stream().map(Role::claim).toArray(String[]::new));
        }
    }

    @BeforeAll
    static void tell() {
        Api.FEED.happened(HISTORY);
        JdbcClient.create(Api.FEED.database().as("voortgang_query_owner")).sql("ANALYZE").update();
    }

    private static Asker asker(long position) {
        return ASKERS.get((int) (position % ASKERS.size()));
    }

    @Test
    void everybody_sees_of_every_update_what_the_events_say() {
        Map<Long, String> seen = new TreeMap<>();
        IntStream.range(0, ASKERS.size()).forEach(turn -> seen.putAll(seen(turn)));
        var town = new Town();
        for (Event event : HISTORY) {
            town.happened(event);
            Asker asker = asker(town.position);
            assertThat(seen.getOrDefault(town.position, "")).as("position %d, seen by %s", town.position, asker.person)
                    .isEqualTo(Row.of(town, asker.person, asker.names()).stream().map(EveryPositionTest::line)
                            .collect(Collectors.joining("\n")));
        }
        assertThat(seen).as("somebody saw something").hasSizeGreaterThan(EVENTS / 2);
    }

    private static String line(Row it) {
        Update.Text text = it.text();
        return Stream.of(it.reportId(), it.subject(), it.update().version, it.state(), it.light(),
                text == null ? null : text.hash(), text == null ? null : text.position(), it.task(), it.role(),
                it.deadline(), it.turnOf(), it.onBehalfOf(), it.late() ? "t" : "f", it.missing(), it.erratum(),
                it.takesPart() ? "t" : "f", it.concerned() ? "t" : "f")
                .map(word -> word == null ? "" : word.toString()).collect(Collectors.joining("|"));
    }

    /** At all positions at which it is this asker's turn, with one statement: the shared query, asked beside each moment. */
    private static Map<Long, String> seen(int turn) {
        Asker asker = ASKERS.get(turn);
        var reading = new Reading(Api.FEED.database().as("voortgang_reader"), new Advances(), Clock.systemUTC());
        var caller = new Caller(new OrganisationId(CITY), new PersonId(asker.person), Set.of(asker.roles));
        String visible = VisibleUpdates.WITH_VISIBLE.replace(":at", "m.position").replace(":today", "m.today");
        return reading.answer(Asked.now(caller), view -> view.sql("""
                SELECT m.position, string_agg(v.line, E'\\n' ORDER BY v.report, v.subject COLLATE "C") AS lines
                FROM (SELECT position, (at AT TIME ZONE 'Europe/Amsterdam')::date AS today FROM change
                    WHERE position %% :turns = :turn) m
                CROSS JOIN LATERAL (%s
                    SELECT report, subject, concat_ws('|', report, subject, version, COALESCE(state, ''),
                        COALESCE(light, ''), COALESCE(content_hash, ''), COALESCE(submitted_position::text, ''),
                        COALESCE(task, ''), COALESCE(role, ''), COALESCE(deadline::text, ''), COALESCE(turn_of, ''),
                        COALESCE(on_behalf_of, ''), is_late, COALESCE(missing_because, ''), COALESCE(erratum, ''),
                        COALESCE(takes_part, false), concerned) AS line
                    FROM visible) v
                GROUP BY m.position""".formatted(visible)).with("turns", ASKERS.size()).with("turn", turn)
                .list(Lines.class)).stream().collect(Collectors.toMap(Lines::position, Lines::lines));
    }

    private record Lines(long position, String lines) {}

    @Test
    void matrix_board_work_list_update_and_report_are_what_the_events_say() {
        var town = new Town();
        List<String> asked = new ArrayList<>();
        for (Event event : HISTORY) {
            town.happened(event);
            if (event instanceof ProgressReportEvent it) {
                compareDocument(town, it.report().toString());
            }
            if (town.position % EVERY == 0) {
                compare(town, event, asked);
            }
        }
        assertThat(asked).as("questions that had an answer").hasSizeGreaterThan(300);
    }

    private static void compare(Town town, Event event, List<String> asked) {
        Asker asker = asker(town.position / EVERY);
        Api api = asker.api();
        List<Row> rows = Row.of(town, asker.person, asker.names());
        String at = "opPositie=" + town.position + "&paginagrootte=200";
        String as = "position " + town.position + ", asked by " + asker.person;
        assertThat(Matrix.said(api.get("/v1/statusmatrix?" + at))).as(as).isEqualTo(new Matrix(town, rows).expected());
        assertThat(WorkList.said(api.get("/v1/werklijst?" + at))).as(as)
                .isEqualTo(new WorkList(town, asker.person, asker.names(), rows).expected());
        town.reports.keySet().stream().skip(town.position % Math.max(1, town.reports.size())).findFirst()
                .ifPresent(report -> assertThat(
                        Board.said(api.get("/v1/voortgangsrapportages/" + report + "/voortgangsbord?" + at))).as(as)
                        .isEqualTo(new Board(rows.stream().filter(it -> it.reportId().equals(report)).toList())
                                .expected()));
        if (event instanceof StatusUpdateEvent it) {
            String update = it.statusUpdate().toString();
            rows.stream().filter(row -> row.update().id.toString().equals(update)).forEach(row -> assertThat(
                    Single.said(api.get("/v1/statusmeldingen/" + update + "?" + at))).as(as)
                    .isEqualTo(new Single(town, rows).expected(row)));
        }
        rows.forEach(row -> asked.add(row.state()));
    }

    private static void compareDocument(Town town, String report) {
        if (!town.reports.get(report).state.equals("PLANNED")) {
            assertThat(Document.said(ASKERS.getFirst().api().get(
                    "/v1/voortgangsrapportages/" + report + "/inhoud?opPositie=" + town.position)))
                    .as("position %d", town.position).isEqualTo(new Document(town, report).expected());
        }
    }
}
