package nl.voortgang.command.bulkapproval;

import static nl.voortgang.command.Municipality.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import nl.voortgang.command.statusupdate.Written;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;
import tools.jackson.databind.JsonNode;

/**
 * A municipality with many performances, all of one holder and one author. In the report before, which was imported, all
 * were green; in the open one each has an update.
 *
 * @param codes of the performances, in the order of the tree
 */
record Many(Municipality town, List<String> codes) {

    static final String ADDRESS = "/v1/bulkaccorderingen";
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Written ORANGE = new Written(new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
            new Deviation("ziekte", "uitstel", "inhuur"), null));

    static final Written OTHERWISE = new Written(
            new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Alles loopt, maar anders."));

    private static final int IN_A_GOAL = 50;

    /** With an open report of which every update is still to be written. */
    static Many opened(Municipality town, int performances) {
        List<String> codes = IntStream.range(0, performances)
                .mapToObj(i -> "2A%d.%d".formatted(1 + i / IN_A_GOAL, 1 + i % IN_A_GOAL)).toList();
        town.withPortfolios().withTree(tree(codes));
        created(town.karin().post("/v1/voortgangsrapportages/inlezingen", """
                {"begrotingsjaar": 2022, "volgnummer": 1, "bron": "website", "programma": {"nummer": 2,
                 "standVanZaken": [], "beleidsterreinen": [], "prestaties": [%s]}}""".formatted(codes.stream()
                .map("{\"code\": \"%s\", \"stoplicht\": \"GROEN\"}"::formatted).collect(Collectors.joining(",")))));
        town.withReport(TODAY).open();
        await().atMost(PATIENCE).until(() -> town.requested().size() == performances + 1);
        return new Many(town, codes);
    }

    private static String tree(List<String> codes) {
        var goals = codes.stream().collect(Collectors.groupingBy(code -> code.substring(0, code.indexOf('.')),
                TreeMap::new,
                Collectors.mapping(
                        """
                                {"code": "%s", "naam": "Prestatie", "portefeuille": "veiligheid", "opsteller": "p-mieke"}"""::formatted,
                        Collectors.joining(","))));
        return """
                {"bron": "begroting", "programmas": [{"nummer": 2, "naam": "Veiligheid", "missie": "Een veilige stad.",
                  "commissies": ["Leefbaarheid"], "opsteller": "p-mieke", "controller": "p-farida",
                  "portefeuille": "veiligheid", "beleidsterreinen": [{"code": "2A", "naam": "Veiligheid", "doelen": [%s
                    ]}]}]}""".formatted(goals.entrySet().stream().map(goal -> """
                {"code": "%s", "naam": "Doel", "prestaties": [%s]}""".formatted(goal.getKey(), goal.getValue()))
                .collect(Collectors.joining(",")));
    }

    /** Every update green and reviewed. */
    Many reviewed() {
        codes.forEach(code -> review(code, Written.GREEN));
        return this;
    }

    void submit(String subject, Written content) {
        created(town.mieke().post(update(subject) + "/indieningen", content.submission()));
    }

    void review(String subject, Written content) {
        submit(subject, content);
        created(town.farida().post(update(subject) + "/beoordelingen", content.seen()));
    }

    static String update(String subject) {
        return "/v1/statusmeldingen/2022-2-" + subject;
    }

    /** Asks for the approval of all, as somebody does who saw them all green. */
    Api.Answer request(String... headers) {
        return town.mayor().post(ADDRESS, body(codes), headers);
    }

    static String body(List<String> subjects) {
        return "{\"statusmeldingen\":[" + subjects.stream().map(each -> seen(each, Written.GREEN))
                .collect(Collectors.joining(",")) + "]}";
    }

    static String seen(String subject, Written content) {
        return "{\"statusmelding\":\"2022-2-%s\",\"inhoudHash\":\"%s\"}".formatted(subject,
                ContractJson.hash(content.content()));
    }

    /** Once every update was decided on. */
    JsonNode finished(Api.Answer accepted) {
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            JsonNode progress = progress(accepted);
            return progress.path("gereed").asInt() == progress.path("totaal").asInt();
        });
        return progress(accepted);
    }

    JsonNode progress(Api.Answer accepted) {
        return town.mayor().get(accepted.header("Location")).json();
    }

    /** Each update with what came of it: {@code 2A1.1 GEACCORDEERD}, {@code 2A1.2 niet-in-bulk}. */
    static List<String> outcomes(JsonNode progress) {
        return progress.path("statusmeldingen").valueStream().map(item -> item.path("statusmelding").asString()
                .replace("2022-2-", "") + " "
                + item.path("probleem").path("type").asString(item.path("uitkomst").asString())
                        .replace("urn:voortgang:probleem:", ""))
                .toList();
    }

    /** The subjects that were approved, as often as they were, in the order of the ledger. */
    List<String> approvals() {
        return town.database().superuser().sql("""
                SELECT substring(aggregate_id FROM '2022-2-(.*)') FROM event
                WHERE organisation = ? AND type = 'nl.prestaties.statusmelding.geaccordeerd.v1'
                ORDER BY xid, global_index""").param(town.name()).query(String.class).list();
    }

    private static void created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
