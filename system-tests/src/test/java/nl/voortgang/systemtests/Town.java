package nl.voortgang.systemtests;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.voortgang.contract.OrganisationId;

/** A municipality with one person per role, who has a goal tree of any size and opens reports. */
public final class Town {

    private static final int GOALS_PER_PROGRAMME = 5;

    public final OrganisationId organisation;
    public final Api author;
    public final Api controller;
    public final Api holder;
    public final Api concernController;
    private final Product product;
    private final int programmes;
    private final int performancesPerGoal;

    private Town(Product product, String name, int programmes, int performancesPerGoal) {
        this.product = product;
        this.programmes = programmes;
        this.performancesPerGoal = performancesPerGoal;
        organisation = new OrganisationId(name);
        author = product.command(organisation, "p-opsteller", "opsteller");
        controller = product.command(organisation, "p-controller", "controller");
        holder = product.command(organisation, "p-houder", "portefeuillehouder");
        concernController = product.command(organisation, "p-concern", "concerncontroller");
    }

    /** @param performancesPerGoal each programme has five goals of so many performances, 1–40 */
    public static Town found(Product product, String name, int programmes, int performancesPerGoal) {
        var town = new Town(product, name, programmes, performancesPerGoal);
        town.concernController.put("/v1/portefeuilles/alles", "{\"naam\":\"Alles\"}").expect(201);
        town.concernController.post("/v1/portefeuilles/alles/termijnen",
                "{\"houder\":\"p-houder\",\"van\":\"2020-01-01\"}").expect(201);
        return town;
    }

    public void importTree(int year) {
        String tree = IntStream.rangeClosed(1, programmes).mapToObj(this::programme)
                .reduce((one, other) -> one + "," + other).orElseThrow();
        concernController.put("/v1/doelenbomen/" + year, "{\"programmas\":[" + tree + "]}").expect(201);
    }

    private String programme(int number) {
        String goals = IntStream.rangeClosed(1, GOALS_PER_PROGRAMME).mapToObj(goal -> """
                {"code":"%1$dA%2$d","naam":"Doel %2$d","prestaties":[%3$s]}""".formatted(number, goal,
                performances(number, goal))).reduce((one, other) -> one + "," + other).orElseThrow();
        return """
                {"nummer":%1$d,"naam":"Programma %1$d","missie":"Een mooie stad.","commissies":["Stad"],
                 "opsteller":"p-opsteller","controller":"p-controller","portefeuille":"alles",
                 "beleidsterreinen":[{"code":"%1$dA","naam":"Terrein","doelen":[%2$s]}]}""".formatted(number, goals);
    }

    private String performances(int programme, int goal) {
        return IntStream.rangeClosed(1, performancesPerGoal).mapToObj(ordinal -> """
                {"code":"%dA%d.%d","naam":"Prestatie","portefeuille":"alles","opsteller":"p-opsteller"}"""
                .formatted(programme, goal, ordinal)).reduce((one, other) -> one + "," + other).orElseThrow();
    }

    /** Plans and opens a report, and returns the ids of all its performances' updates once they have been requested. */
    public List<String> openReport(int year, int ordinal) {
        plan(year, ordinal);
        String report = year + "-" + ordinal;
        open(report);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50))
                .until(() -> updatesWith("gevraagd", report) == subjects());
        return performances(report).toList();
    }

    void plan(int year, int ordinal) {
        LocalDate today = LocalDate.now();
        concernController.post("/v1/voortgangsrapportages", """
                {"begrotingsjaar":%d,"volgnummer":%d,"naam":"Rapportage","peildatum":"%s",
                 "termijnen":{"indienen":"%s","toetsen":"%s","accorderen":"%s","college":"%s"}}""".formatted(year,
                ordinal, today, today.plusDays(30), today.plusDays(40), today.plusDays(50), today.plusDays(60)))
                .expect(201);
    }

    void open(String report) {
        concernController.post("/v1/voortgangsrapportages/" + report + "/openingen", "{}").expect(201);
    }

    /** Compiles it with nothing missing. */
    void compile(String report) {
        concernController.post("/v1/voortgangsrapportages/" + report + "/samenstellingen", "{\"ontbrekend\":[]}")
                .expect(201);
    }

    void adopt(String report) {
        concernController.post("/v1/voortgangsrapportages/" + report + "/vaststellingen",
                "{\"besluitnummer\":\"B&W 30.0001\",\"besluitdatum\":\"" + LocalDate.now() + "\"}").expect(201);
    }

    /** How many updates each of its reports has. */
    int subjects() {
        return programmes + programmes * GOALS_PER_PROGRAMME * performancesPerGoal;
    }

    /** How many updates of the report have been through this; more than once counts again. */
    int updatesWith(String act, String report) throws SQLException {
        try (var database = product.commandDatabase(); var query = database.prepareStatement("""
                SELECT count(*) FROM event WHERE organisation = ? AND aggregate_id LIKE ? AND type = ?""")) {
            query.setString(1, organisation.value());
            query.setString(2, "statusmelding-" + organisation + "-" + report + "-%");
            query.setString(3, "nl.prestaties.statusmelding." + act + ".v1");
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** The ids of all updates of a report. */
    Stream<String> updates(String report) {
        return Stream.concat(performances(report),
                IntStream.rangeClosed(1, programmes).mapToObj(number -> report + "-programma-" + number));
    }

    private Stream<String> performances(String report) {
        return codes().map(code -> report + "-" + code);
    }

    private Stream<String> codes() {
        return IntStream.rangeClosed(1, programmes).boxed()
                .flatMap(programme -> IntStream.rangeClosed(1, GOALS_PER_PROGRAMME).boxed()
                        .flatMap(goal -> IntStream.rangeClosed(1, performancesPerGoal)
                                .mapToObj(ordinal -> programme + "A" + goal + "." + ordinal)));
    }
}
