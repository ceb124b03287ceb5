package nl.voortgang.command.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import nl.voortgang.command.MovableClock;
import nl.voortgang.command.Municipality;

/**
 * A municipality in which somebody stands in every relation to its updates: who is, who was yesterday, who never was, who
 * replaces, who replaced until yesterday.
 */
record Cast(Municipality town) {

    /** Every role and relation by the person who has it; the days before yesterday are over. */
    static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("opsteller/eigen", "p-mieke"),
            Map.entry("opsteller/andermans", "p-joost"),
            Map.entry("opsteller/geweest", "p-eerdere-opsteller"),
            Map.entry("controller/eigen", "p-farida"),
            Map.entry("controller/andermans", "p-tom"),
            Map.entry("controller/geweest", "p-eerdere-controller"),
            Map.entry("controller/vervanger", "p-vervanger"),
            Map.entry("controller/vervanging voorbij", "p-eerdere-vervanger"),
            Map.entry("portefeuillehouder/eigen", "p-burgemeester"),
            Map.entry("portefeuillehouder/andermans", "p-wethouder"),
            Map.entry("portefeuillehouder/geweest", "p-vorige-burgemeester"),
            Map.entry("portefeuillehouder/vervanger", "p-locoburgemeester"),
            Map.entry("portefeuillehouder/vervanging voorbij", "p-eerdere-loco"),
            Map.entry("concerncontroller/alle", "p-karin"),
            Map.entry("auditor/alle", "p-ada"),
            Map.entry("beheerder/alle", "p-beheer"));

    private static final LocalDate YESTERDAY = Municipality.TODAY.minusDays(2);
    private static final LocalDate TODAY = YESTERDAY.plusDays(1);

    /** Its report is open, and asks for this many updates of performances and one of programme 2. */
    static Cast with(int performances, CommandDatabase database, Instance service) {
        var clock = service.bean(MovableClock.class);
        clock.moveTo(YESTERDAY, LocalTime.NOON);
        var cast = new Cast(Municipality.of(database, service.port()));
        cast.until(YESTERDAY);
        cast.town.withTree(tree(performances)).withReport(Municipality.TODAY.plusDays(20)).open();
        await().atMost(Duration.ofSeconds(30)).until(() -> cast.town.requested().size() == performances + 1);
        clock.moveTo(TODAY, LocalTime.NOON);
        cast.from(TODAY, performances);
        return cast;
    }

    private void until(LocalDate day) {
        town.withPortfolios();
        post("/v1/portefeuilles/veiligheid/overdrachten",
                Municipality.term("p-vorige-burgemeester", day));
        substitute("p-farida", "p-eerdere-vervanger", day, day);
        substitute("p-burgemeester", "p-eerdere-loco", day, day);
    }

    private void from(LocalDate day, int performances) {
        post("/v1/portefeuilles/veiligheid/overdrachten", Municipality.term("p-burgemeester", day));
        substitute("p-farida", "p-vervanger", day, day.plusDays(9));
        substitute("p-burgemeester", "p-locoburgemeester", day, day.plusDays(9));
        IntStream.rangeClosed(1, performances).mapToObj(Cast::update).forEach(update -> post(update + "/toewijzingen",
                "{\"opsteller\": \"p-mieke\", \"controller\": \"p-farida\"}"));
        post(Municipality.PROGRAMME_UPDATE + "/toewijzingen",
                "{\"opsteller\": \"p-mieke\", \"controller\": \"p-farida\"}");
    }

    private void substitute(String replaced, String substitute, LocalDate from, LocalDate until) {
        post("/v1/personen/" + replaced + "/vervangingen", Municipality.substitution(substitute, from, until));
    }

    private void post(String path, String body) {
        Api.Answer answer = town.karin().post(path, body);
        assertThat(answer.status()).as(path + answer).isEqualTo(201);
    }

    private static String tree(int performances) {
        return """
                {"programmas": [{"nummer": 2, "naam": "Veiligheid", "missie": "Een veilige stad.",
                  "commissies": ["Leefbaarheid"], "opsteller": "p-eerdere-opsteller",
                  "controller": "p-eerdere-controller", "portefeuille": "veiligheid", "beleidsterreinen": [
                    {"code": "2A", "naam": "Veiligheid", "doelen": [{"code": "2A1", "naam": "Veilig", "prestaties": [%s]}]}]}]}"""
                .formatted(IntStream.rangeClosed(1, performances).mapToObj("""
                        {"code": "2A1.%d", "naam": "Prestatie", "portefeuille": "veiligheid",
                         "opsteller": "p-eerdere-opsteller"}"""::formatted).collect(Collectors.joining(",")));
    }

    static String update(int performance) {
        return "/v1/statusmeldingen/2022-2-2A1." + performance;
    }

    Api.Client as(StepTable.Case who) {
        String organisation = who.isElsewhere() ? town.name() + "-elders" : town.name();
        String relation = who.isElsewhere() ? own(who.role()) : who.relation();
        return Api.as(town.port(), organisation, PEOPLE.get(who.role() + "/" + relation), who.role());
    }

    /** @param relation a key of {@link #PEOPLE} */
    Api.Client as(String relation) {
        return Api.as(town.port(), town.name(), PEOPLE.get(relation), relation.substring(0, relation.indexOf('/')));
    }

    private static String own(String role) {
        return PEOPLE.containsKey(role + "/eigen") ? "eigen" : "alle";
    }
}
