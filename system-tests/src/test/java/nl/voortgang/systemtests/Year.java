package nl.voortgang.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/**
 * A whole year of one municipality: two programmes with five performances, two reports to their end, the next year's tree.
 * Where {@code 1A1.1} stands in the second report is each municipality's own.
 */
final class Year {

    private static final LocalDate TODAY = LocalDate.now(Act.ZONE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> SUBJECTS = List.of("1A1.1", "1A1.2", "1A2.1", "2A1.1", "2A1.2", "programma-1",
            "programma-2");

    private final OrganisationId organisation;
    private final TrafficLight lightOfTheSecondReport;
    private final Api author;
    private final Api controller;
    private final Api mayor;
    private final Api alderman;
    private final Api concernController;
    private final Api reader;

    private Year(Product product, String organisation, TrafficLight lightOfTheSecondReport) {
        this.organisation = new OrganisationId(organisation);
        this.lightOfTheSecondReport = lightOfTheSecondReport;
        author = product.command(this.organisation, "p-opsteller", "opsteller");
        controller = product.command(this.organisation, "p-controller", "controller");
        mayor = product.command(this.organisation, "p-burgemeester", "portefeuillehouder");
        alderman = product.command(this.organisation, "p-wethouder", "portefeuillehouder");
        concernController = product.command(this.organisation, "p-concern", "concerncontroller");
        reader = product.query(this.organisation, "p-concern", "concerncontroller");
    }

    static void play(Product product, String organisation, TrafficLight lightOfTheSecondReport) {
        var year = new Year(product, organisation, lightOfTheSecondReport);
        begin(year.concernController);
        year.firstReport();
        year.secondReport();
        importTree(2031, year.concernController);
        year.firstReportOfTheNextYear();
    }

    /** The two portfolios with their holders, and the tree of 2030. */
    static void begin(Api concernController) {
        establish("veiligheid", "p-burgemeester", concernController);
        establish("zorg", "p-wethouder", concernController);
        importTree(2030, concernController);
    }

    private static void establish(String portfolio, String holder, Api concernController) {
        concernController.put("/v1/portefeuilles/" + portfolio, "{\"naam\":\"" + portfolio + "\"}").expect(201);
        concernController.post("/v1/portefeuilles/" + portfolio + "/termijnen",
                "{\"houder\":\"" + holder + "\",\"van\":\"2020-01-01\"}").expect(201);
    }

    private static void importTree(int year, Api concernController) {
        try (var tree = requireNonNull(Year.class.getResourceAsStream("/year/goal-tree-" + year + ".json"))) {
            concernController.put("/v1/doelenbomen/" + year, new String(tree.readAllBytes(), UTF_8)).expect(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One is returned by the controller and one by its holder; one comes late and one not at all. */
    private void firstReport() {
        open("2030-1", SUBJECTS);
        approve(update("2030-1", "1A1.1", TrafficLight.GREEN));
        Steps returnedByController = update("2030-1", "1A1.2", TrafficLight.ORANGE);
        author.post(returnedByController.submission(), returnedByController.contentSent()).expect(201);
        controller.post(returnedByController.address("terugzendingen"), "{\"opmerking\":\"Noem de kosten.\"}")
                .expect(201);
        approve(returnedByController);
        Steps returnedByHolder = update("2030-1", "1A2.1", TrafficLight.GREEN);
        author.post(returnedByHolder.submission(), returnedByHolder.contentSent()).expect(201);
        controller.post(returnedByHolder.review(), returnedByHolder.hashSeen()).expect(201);
        mayor.post(returnedByHolder.address("terugzendingen"), "{\"opmerking\":\"Dit moet korter.\"}").expect(201);
        approve(returnedByHolder);
        concernController.post(report("2030-1", "verzettingen"), """
                {"termijnen":{"indienen":"%s","toetsen":"%s","accorderen":"%s","college":"%s"},
                 "reden":"Het college vergadert eerder."}""".formatted(TODAY.minusDays(1), TODAY.plusDays(5),
                TODAY.plusDays(6), TODAY.plusDays(7))).expect(201);
        approveLate(update("2030-1", "2A1.1", TrafficLight.ORANGE), "De cijfers kwamen later.");
        approveLate(new Steps("2030-1-programma-1"), "Wachtte op de cijfers.");
        approveLate(new Steps("2030-1-programma-2"), "Wachtte op de cijfers.");
        compile("2030-1").expect(409);
        concernController.post(report("2030-1", "samenstellingen"),
                "{\"ontbrekend\":[{\"onderwerp\":\"2A1.2\",\"reden\":\"De opsteller is langdurig ziek.\"}]}")
                .expect(201);
        adoptUntilPublished("2030-1", "B&W 30.0411");
    }

    /** One is reopened after approval, one while the report is being compiled, and one gets an erratum. */
    private void secondReport() {
        open("2030-2", SUBJECTS);
        approve(update("2030-2", "1A1.1", lightOfTheSecondReport));
        approve(update("2030-2", "1A1.2", TrafficLight.ORANGE));
        approve(update("2030-2", "1A2.1", TrafficLight.GREEN));
        concernController
                .post("/v1/statusmeldingen/2030-2-1A2.1/heropeningen", "{\"reden\":\"Het bedrag klopt niet.\"}")
                .expect(201);
        Steps reopened = update("2030-2", "1A2.1", TrafficLight.ORANGE);
        approve(reopened);
        approve(update("2030-2", "2A1.1", TrafficLight.ORANGE));
        approve(update("2030-2", "2A1.2", TrafficLight.GREEN));
        approve(new Steps("2030-2-programma-1"));
        approve(new Steps("2030-2-programma-2"));
        compileWhileReopening(reopened);
        adoptUntilPublished("2030-2", "B&W 30.0977");
        concernController
                .post("/v1/statusmeldingen/2030-2-1A1.1/errata", "{\"reden\":\"De planning was achterhaald.\"}")
                .expect(201);
        Steps correction = update("2030-2", "1A1.1", TrafficLight.GREEN);
        approve(correction);
        awaitState("2030-2-1A1.1", "BEVROREN");
    }

    /**
     * Whichever comes first: the other is refused, or the report falls back to open by itself. Afterwards everything is
     * approved and compiled for good.
     */
    private void compileWhileReopening(Steps update) {
        var reopening = CompletableFuture.supplyAsync(
                () -> concernController.post(update.address("heropeningen"), "{\"reden\":\"Toch nog iets.\"}"));
        Api.Answer compiling = compile("2030-2");
        if (reopening.join().status() == 201) {
            await().atMost(PATIENCE)
                    .until(() -> author.post(update.submission(), update.contentSent()).status() == 201);
            judge(update);
            await().atMost(PATIENCE).until(() -> compile("2030-2").status() == 201);
        } else {
            compiling.expect(201);
        }
    }

    /** 1A1.1 has moved to another programme and portfolio, 1A1.2 has another name, 2A1.1 was split in two. */
    private void firstReportOfTheNextYear() {
        List<String> subjects = List.of("1A1.2", "1A2.1", "2A1.1", "2A1.2", "2A1.3", "2A2.1", "programma-1",
                "programma-2");
        open("2031-1", subjects);
        approve(update("2031-1", "1A1.2", TrafficLight.ORANGE));
        approve(update("2031-1", "1A2.1", TrafficLight.ORANGE));
        approve(update("2031-1", "2A1.1", TrafficLight.GREEN));
        approve(update("2031-1", "2A1.3", TrafficLight.RED));
        approve(update("2031-1", "2A2.1", TrafficLight.RED));
    }

    private void open(String report, List<String> subjects) {
        ReportId id = ReportId.parse(report);
        concernController.post("/v1/voortgangsrapportages", """
                {"begrotingsjaar":%1$s,"volgnummer":%2$d,"naam":"%2$de Voortgangsrapportage %1$s","peildatum":"%3$s",
                 "termijnen":{"indienen":"%4$s","toetsen":"%4$s","accorderen":"%4$s","college":"%4$s"}}""".formatted(
                id.goalTree(), id.ordinal(), TODAY, TODAY.plusDays(3))).expect(201);
        concernController.post(report(report, "openingen"), "{}").expect(201);
        subjects.forEach(subject -> awaitState(report + "-" + subject, "GEVRAAGD"));
    }

    private void approve(Steps update) {
        author.post(update.submission(), update.contentSent()).expect(201);
        judge(update);
    }

    private void approveLate(Steps update, String reason) {
        author.post(update.submission(), update.contentSent()).expect(409);
        author.post(update.submission(),
                update.contentSent().replaceFirst("}$", ",\"redenTeLaat\":\"" + reason + "\"}"))
                .expect(201);
        judge(update);
    }

    private void judge(Steps update) {
        controller.post(update.review(), update.hashSeen()).expect(201);
        holder(update).post(update.approval(), update.hashSeen()).expect(201);
    }

    private Api holder(Steps update) {
        return StatusUpdateId.parse(update.update()).subject().programme() == 1 ? mayor : alderman;
    }

    private Api.Answer compile(String report) {
        return concernController.post(report(report, "samenstellingen"), "{\"ontbrekend\":[]}");
    }

    /** Adoption is refused while updates are still being frozen. */
    private void adoptUntilPublished(String report, String decision) {
        String adoption = "{\"besluitnummer\":\"%s\",\"besluitdatum\":\"%s\"}".formatted(decision, TODAY);
        await().atMost(PATIENCE).until(
                () -> concernController.post(report(report, "vaststellingen"), adoption).status() == 201);
        concernController.post(report(report, "aanbiedingen"), "{\"datum\":\"%s\",\"kenmerk\":\"RV %s\"}"
                .formatted(TODAY, report)).expect(201);
        concernController.post(report(report, "publicaties"), "{\"datum\":\"%s\",\"kenmerk\":\"gmb-%s\"}"
                .formatted(TODAY, report)).expect(201);
        awaitReport(report, "GEPUBLICEERD");
    }

    private static String report(String report, String act) {
        return "/v1/voortgangsrapportages/" + report + "/" + act;
    }

    private void awaitState(String update, String state) {
        await().atMost(PATIENCE).until(() -> reader.get("/v1/statusmeldingen/" + update).text("/stand").equals(state));
    }

    private void awaitReport(String report, String state) {
        await().atMost(PATIENCE)
                .until(() -> reader.get("/v1/voortgangsrapportages/" + report).text("/stand").equals(state));
    }

    private static Steps update(String report, String performance, TrafficLight light) {
        String cause = "%s staat op %s omdat de aanbesteding later begon.".formatted(performance, light);
        var content = light == TrafficLight.GREEN
                ? new Content.OfPerformance(light, Set.of(), null, null)
                : new Content.OfPerformance(light, Set.of(Constraint.TIME), new Deviation(cause, "Het wordt later.",
                        "Er is extra inzet."), null);
        return new Steps(report + "-" + performance, content);
    }
}
