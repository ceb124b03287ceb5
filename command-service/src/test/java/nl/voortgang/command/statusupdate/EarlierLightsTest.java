package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The light in the report before")
class EarlierLightsTest {

    private static final String REPORTS = "/v1/voortgangsrapportages";
    private static final Written ORANGE = new Written(new Content.OfPerformance(TrafficLight.ORANGE,
            Set.of(Constraint.TIME), new Deviation("ziekte", "uitstel", "inhuur"), null));

    private static CommandDatabase database;
    private static Instance service;

    private Municipality leiden;

    @BeforeAll
    static void start() {
        database = CommandDatabase.fresh();
        service = Api.start(database);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void importTree() {
        leiden = Municipality.of(database, service.port()).withPortfolios().withTree(Municipality.TREE);
    }

    @Test
    void is_the_one_that_was_approved_in_the_same_year() {
        open(2022, 1);
        leiden.approve(update("2022-1-2A1.1"), leiden.mieke(), leiden.mayor(), ORANGE);
        created(leiden.joost().post(update("2022-1-2A1.2") + "/indieningen", Written.GREEN.submission()));
        open(2022, 2);

        assertThat(before("2022-2-2A1.1")).containsExactly("2A1.1 2022-1 ORANGE");
        assertThat(before("2022-2-2A1.2")).as("not approved").containsExactly("2A1.2 2022-1 null");
        assertThat(before("2022-1-2A1.1")).as("the first").containsExactly("2A1.1 null null");
    }

    @Test
    void is_not_in_a_report_that_was_cancelled() {
        imported(2022, 1, "\"2A1.1\", \"stoplicht\": \"ROOD\"");
        open(2022, 2);
        leiden.approve(update("2022-2-2A1.1"), leiden.mieke(), leiden.mayor(), ORANGE);
        created(leiden.karin().post(REPORTS + "/2022-2/annuleringen", "{\"reden\":\"Te vroeg.\"}"));
        open(2022, 3);

        assertThat(before("2022-3-2A1.1")).containsExactly("2A1.1 2022-1 RED");
    }

    @Test
    void is_as_it_was_imported_last_and_passes_over_reports_that_say_nothing_of_it() {
        imported(2022, 1, "\"2A1.1\", \"stoplicht\": \"ROOD\"", "\"2A1.2\", \"stoplicht\": \"ORANJE\"");
        imported(2022, 1, "\"2A1.1\", \"stoplicht\": \"GROEN\"", "\"2A1.2\", \"stoplicht\": \"ORANJE\"");
        imported(2022, 2, "\"2A1.1\", \"toelichting\": \"Volgt.\"");
        open(2022, 3);

        assertThat(before("2022-3-2A1.1")).as("told without a light").containsExactly("2A1.1 2022-2 null");
        assertThat(before("2022-3-2A1.2")).containsExactly("2A1.2 2022-1 ORANGE");
        imported(2022, 2, "\"2A1.2\", \"stoplicht\": \"GROEN\"");
        assertThat(before("2022-3-2A1.1")).as("no longer told").containsExactly("2A1.1 2022-1 GREEN");
    }

    @Test
    void is_that_of_the_year_before_under_the_codes_that_the_tree_of_the_report_names() {
        imported(2022, 1, "\"2A1.2\", \"stoplicht\": \"ORANJE\"");
        imported(2022, 3, "\"2A1.1\", \"stoplicht\": \"GROEN\"");
        String merged = Municipality.TREE.replace("\"code\": \"2A1.1\",",
                "\"code\": \"2A1.7\", \"voortzettingVan\": [\"2A1.1\", \"2A1.2\"],")
                .replace("\"code\": \"02A102\",", "\"code\": \"02A102\", \"voortzettingVan\": [],");
        created(leiden.karin().put("/v1/doelenbomen/2023", merged));
        open(2023, 1);
        Api.Answer changed = leiden.karin().put("/v1/doelenbomen/2023",
                merged.replace("[\"2A1.1\", \"2A1.2\"]", "[\"2A1.2\"]"));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);

        assertThat(before("2023-1-2A1.7")).containsExactly("2A1.1 2022-3 GREEN", "2A1.2 2022-1 ORANGE");
        assertThat(before("2023-1-2A1.2")).as("new, although its code is not").containsExactly("2A1.2 null null");
    }

    @Test
    void of_a_part_that_was_merged_is_missed_when_no_report_was_about_it() {
        imported(2022, 3, "\"2A1.1\", \"stoplicht\": \"GROEN\"");
        created(leiden.karin().put("/v1/doelenbomen/2023", Municipality.TREE.replace("\"code\": \"2A1.1\",",
                "\"code\": \"2A1.7\", \"voortzettingVan\": [\"2A1.1\", \"2A1.2\"],")));
        open(2023, 1);

        assertThat(before("2023-1-2A1.7")).containsExactly("2A1.1 2022-3 GREEN", "2A1.2 null null");
    }

    private List<String> before(String update) {
        var organisation = new OrganisationId(leiden.name());
        return service.bean(OrganisationTransactions.class).in(organisation,
                () -> service.bean(LightsBefore.class).of(organisation, StatusUpdateId.parse(update))).stream()
                .map(it -> it.subject() + " " + it.report() + " " + it.light()).toList();
    }

    private static String update(String id) {
        return "/v1/statusmeldingen/" + id;
    }

    private void imported(int year, int ordinal, String... performances) {
        created(leiden.karin().post(REPORTS + "/inlezingen", """
                {"begrotingsjaar": %d, "volgnummer": %d, "bron": "website", "programma": {"nummer": 2,
                 "standVanZaken": [], "beleidsterreinen": [], "prestaties": [{"code": %s}]}}""".formatted(year, ordinal,
                String.join("}, {\"code\": ", performances))));
    }

    private void open(int year, int ordinal) {
        created(leiden.karin().post(REPORTS, Municipality.plan(TODAY).replace(
                "\"begrotingsjaar\": 2022, \"volgnummer\": 2",
                "\"begrotingsjaar\": %d, \"volgnummer\": %d".formatted(year, ordinal))));
        created(leiden.karin().post(REPORTS + "/%d-%d/openingen".formatted(year, ordinal), "{}"));
        await().atMost(Duration.ofSeconds(30)).until(() -> requested(year, ordinal) == 3);
    }

    private int requested(int year, int ordinal) {
        return database.superuser().sql("SELECT count(*) FROM requested_update WHERE organisation = ? AND report = ?")
                .params(leiden.name(), year + "-" + ordinal).query(Integer.class).single();
    }

    private static void created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
