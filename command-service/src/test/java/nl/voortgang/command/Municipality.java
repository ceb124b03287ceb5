package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.voortgang.command.statusupdate.Written;
import nl.voortgang.contract.Act;

/** An organisation for one test alone, set up as anybody would: through the API. */
public record Municipality(String name, CommandDatabase database, int port) {

    public static final LocalDate TODAY = LocalDate.now(Act.ZONE);
    public static final String UPDATE = "/v1/statusmeldingen/2022-2-2A1.1";
    public static final String OTHER_UPDATE = "/v1/statusmeldingen/2022-2-2A1.2";
    public static final String PROGRAMME_UPDATE = "/v1/statusmeldingen/2022-2-programma-2";

    public static final String REPORT = "/v1/voortgangsrapportages/2022-2";

    public static final String TREE = """
            {"bron": "programmabegroting", "programmas": [{"nummer": 2, "naam": "Veiligheid", "missie": "Een veilige stad.",
              "commissies": ["Leefbaarheid"], "opsteller": "p-mieke", "controller": "p-farida",
              "portefeuille": "veiligheid", "beleidsterreinen": [{"code": "02A", "naam": "Veiligheid", "doelen": [
                {"code": "2A1", "naam": "Minder criminaliteit", "prestaties": [
                  {"code": "2A1.1", "naam": "Aanpak ondermijning", "portefeuille": "veiligheid", "opsteller": "p-mieke"},
                  {"code": "02A102", "naam": "Inzet Veilig Thuis", "portefeuille": "zorg", "opsteller": "p-joost"}
                ]}]}]}]}""";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static Municipality fresh() {
        return of(Api.DATABASE, Api.port());
    }

    /** Of a service of one's own. */
    public static Municipality of(CommandDatabase database, int port) {
        return new Municipality("gemeente-" + NUMBER.incrementAndGet(), database, port);
    }

    /** With two portfolios that are held, a tree, and a report in which updates may be submitted until the given day. */
    public static Municipality withOpenReport(LocalDate lastDayToSubmit) {
        return fresh().withUpdates(lastDayToSubmit);
    }

    /** As {@link #withOpenReport}. */
    public Municipality withUpdates(LocalDate lastDayToSubmit) {
        withPortfolios().withTree(TREE).withReport(lastDayToSubmit).open();
        await().atMost(Duration.ofSeconds(20)).until(() -> requested().size() == 3);
        return this;
    }

    public Municipality withPortfolios() {
        for (String portfolio : new String[]{"veiligheid", "zorg"}) {
            created(karin().put("/v1/portefeuilles/" + portfolio, "{\"naam\": \"Portefeuille " + portfolio + "\"}"));
        }
        created(karin().post("/v1/portefeuilles/veiligheid/termijnen", term("p-burgemeester", TODAY.minusYears(1))));
        created(karin().post("/v1/portefeuilles/zorg/termijnen", term("p-wethouder", TODAY.minusYears(1))));
        return this;
    }

    public Municipality withTree(String tree) {
        created(karin().put("/v1/doelenbomen/2022", tree));
        return this;
    }

    public Municipality withReport(LocalDate lastDayToSubmit) {
        created(karin().post("/v1/voortgangsrapportages", plan(lastDayToSubmit)));
        return this;
    }

    public Municipality open() {
        created(karin().post("/v1/voortgangsrapportages/2022-2/openingen", "{}"));
        return this;
    }

    /** Every update is written, reviewed and approved. */
    public Municipality withAllApproved() {
        approve(UPDATE, mieke(), mayor(), Written.GREEN);
        approve(OTHER_UPDATE, joost(), alderman(), Written.GREEN);
        approve(PROGRAMME_UPDATE, mieke(), mayor(), Written.BULLETS);
        return this;
    }

    public void approve(String update, Api.Client author, Api.Client holder, Written content) {
        created(author.post(update + "/indieningen", content.submission()));
        created(farida().post(update + "/beoordelingen", content.seen()));
        created(holder.post(update + "/accorderingen", content.seen()));
    }

    /** With every update frozen. */
    public Municipality compiled() {
        created(karin().post(REPORT + "/samenstellingen", "{\"ontbrekend\":[]}"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> standing().stream().skip(1).allMatch(each -> each.endsWith("FROZEN")));
        return this;
    }

    /** Decided by the college today. */
    public Municipality adopted() {
        created(karin().post(REPORT + "/vaststellingen",
                "{\"besluitnummer\":\"22-0731\",\"besluitdatum\":\"" + TODAY + "\"}"));
        return this;
    }

    /** Where the report and its updates stand: {@code OPEN}, {@code 2A1.1 APPROVED}, ... */
    public List<String> standing() {
        return database.superuser().sql("""
                SELECT phase FROM report_calendar WHERE organisation = :it
                UNION ALL
                (SELECT subject || ' ' || CASE
                    WHEN act IN ('gevraagd', 'ingetrokken') THEN 'REQUESTED'
                    WHEN act = 'ingediend' THEN 'SUBMITTED'
                    WHEN act = 'getoetst' THEN 'REVIEWED'
                    WHEN act IN ('teruggestuurd', 'heropend', 'erratum-uitgebracht') THEN 'RETURNED'
                    WHEN act = 'bevroren' OR act = 'geaccordeerd' AND corrected THEN 'FROZEN'
                    ELSE 'APPROVED' END
                FROM (
                    SELECT DISTINCT ON (aggregate_id) subject, split_part(type, '.', 4) AS act,
                        bool_or(type LIKE '%erratum%') OVER (PARTITION BY aggregate_id) AS corrected
                    FROM requested_update JOIN event USING (organisation, aggregate_id)
                    WHERE organisation = :it AND type NOT LIKE '%toegewezen%' ORDER BY aggregate_id, sequence DESC)
                ORDER BY subject)""")
                .param("it", name).query(String.class).list();
    }

    public static String plan(LocalDate lastDayToSubmit) {
        LocalDate end = lastDayToSubmit.plusMonths(1);
        return """
                {"begrotingsjaar": 2022, "volgnummer": 2, "naam": "2e Voortgangsrapportage 2022",
                 "peildatum": "2022-09-01", "termijnen": {"indienen": "%s", "toetsen": "%s", "accorderen": "%s",
                 "college": "%s"}}""".formatted(lastDayToSubmit, end, end, end);
    }

    public static String term(String holder, LocalDate from) {
        return "{\"houder\": \"%s\", \"van\": \"%s\"}".formatted(holder, from);
    }

    public static String substitution(String substitute, LocalDate from, LocalDate until) {
        return "{\"vervanger\": \"%s\", \"van\": \"%s\", \"totEnMet\": \"%s\"}".formatted(substitute, from, until);
    }

    private static void created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    /** Which updates were asked for, as often as they were. */
    public List<String> requested() {
        return database.superuser().sql("""
                SELECT substring(aggregate_id FROM '2022-2-.*') FROM event
                WHERE organisation = ? AND type = 'nl.prestaties.statusmelding.gevraagd.v1' ORDER BY global_index""")
                .param(name).query(String.class).list();
    }

    /** Who did the last act on an update, and on whose behalf: {@code p-wethouder namens p-burgemeester}. */
    public String lastActOn(String update) {
        return database.superuser().sql("""
                SELECT concat_ws(' namens ', act ->> 'door', act ->> 'namens')
                FROM event, LATERAL (SELECT convert_from(payload, 'UTF8')::jsonb -> 'daad' AS act)
                WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1""")
                .param("statusmelding-" + name + update.substring(update.lastIndexOf('/')).replace('/', '-'))
                .query(String.class).single();
    }

    /** Author of 2A1.1 and of programme 2. */
    public Api.Client mieke() {
        return Api.as(port, name, "p-mieke", "opsteller");
    }

    /** Author of 2A1.2. */
    public Api.Client joost() {
        return Api.as(port, name, "p-joost", "opsteller");
    }

    /** Controller of programme 2. */
    public Api.Client farida() {
        return Api.as(port, name, "p-farida", "controller");
    }

    /** Controller of another programme. */
    public Api.Client tom() {
        return Api.as(port, name, "p-tom", "controller");
    }

    /** Holder of portfolio veiligheid: 2A1.1 and programme 2. */
    public Api.Client mayor() {
        return Api.as(port, name, "p-burgemeester", "portefeuillehouder");
    }

    /** Holder of portfolio zorg: 2A1.2. */
    public Api.Client alderman() {
        return Api.as(port, name, "p-wethouder", "portefeuillehouder");
    }

    /** Concern controller. */
    public Api.Client karin() {
        return Api.as(port, name, "p-karin", "concerncontroller");
    }
}
