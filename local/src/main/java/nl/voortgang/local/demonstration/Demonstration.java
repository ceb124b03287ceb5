package nl.voortgang.local.demonstration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.voortgang.local.people.Person;

/** Loads the demonstration once. */
public final class Demonstration {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final String command;
    private final String query;
    private final Function<Person, String> tokens;
    private final Bookmark bookmark;
    private final Progress progress;

    /** @param directory where it is remembered that the load was done */
    public Demonstration(String command, String query, Function<Person, String> tokens, Path directory,
            Progress progress) {
        this.command = command;
        this.query = query;
        this.tokens = tokens;
        this.bookmark = Bookmark.in(directory);
        this.progress = progress;
    }

    /** @throws Refused when a service does not accept it */
    public void load() {
        if (bookmark.isDone()) {
            progress.says("was loaded before");
            return;
        }
        LocalDate dayOne = bookmark.dayOne(LocalDate.now(ZONE));
        try (var api = new Api(command, query, tokens)) {
            load(Municipality.leiden(), dayOne, api);
            load(Municipality.voorbeeldstad(), dayOne, api);
        }
        bookmark.done(dayOne);
    }

    private void load(Municipality municipality, LocalDate dayOne, Api api) {
        Person karin = Actors.login(municipality.concernController());
        String organisation = karin.organisation();
        municipality.portfolios().forEach(portfolio -> establish(portfolio, karin, api));
        municipality.history().forEach(published -> api.takeOver(karin, published,
                "demonstratie-" + organisation + "-" + municipality.history().indexOf(published)));
        progress.says(organisation + ": goal tree of " + municipality.budgetYear());
        api.act(karin, "PUT", "/v1/doelenbomen/" + municipality.budgetYear(),
                Actors.pseudonymous(municipality.tree()), "demonstratie-doelenboom");
        var actors = new Actors(municipality.tree(), municipality.portfolios());
        for (Report report : municipality.reports()) {
            progress.says("%s: %s, %d updates".formatted(organisation, report.name(), report.updates().size()));
            plan(report, dayOne, karin, api);
            new Round(report, actors, api).run();
            if (report.ending() != null) {
                end(report, report.ending(), dayOne, karin, api);
            }
        }
        municipality.substitutions().forEach(substitution -> grant(substitution, dayOne, api));
    }

    private static void establish(Municipality.Portfolio portfolio, Person by, Api api) {
        String path = "/v1/portefeuilles/" + portfolio.code();
        String key = "demonstratie-" + portfolio.code();
        api.act(by, "PUT", path, Map.of("naam", portfolio.name()), key);
        api.act(by, "POST", path + "/termijnen", Map.of("houder", Actors.login(portfolio.holder()).pseudonym(), "van",
                portfolio.from().toString()), key + "-houder");
    }

    /** Asked by whom is replaced. */
    private static void grant(Municipality.Substitution substitution, LocalDate dayOne, Api api) {
        Person replaced = Actors.login(substitution.replaced());
        api.act(replaced, "POST", "/v1/personen/" + replaced.pseudonym() + "/vervangingen",
                Map.of("vervanger", Actors.login(substitution.substitute()).pseudonym(), "van", dayOne.toString(),
                        "totEnMet", dayOne.plusDays(substitution.days() - 1L).toString()),
                "demonstratie-vervanging-" + substitution.replaced());
    }

    private static void plan(Report report, LocalDate dayOne, Person by, Api api) {
        Map<String, Object> calendar = new LinkedHashMap<>();
        var deadlines = report.deadlines();
        calendar.put("begrotingsjaar", report.budgetYear());
        calendar.put("volgnummer", report.ordinal());
        calendar.put("naam", report.name());
        calendar.put("peildatum", report.referenceDate().toString());
        calendar.put("termijnen", Map.of(
                "indienen", dayOne.plusDays(deadlines.submission()).toString(),
                "toetsen", dayOne.plusDays(deadlines.review()).toString(),
                "accorderen", dayOne.plusDays(deadlines.approval()).toString(),
                "college", dayOne.plusDays(deadlines.college()).toString()));
        api.act(by, "POST", "/v1/voortgangsrapportages", calendar, "demonstratie-" + report.id() + "-plannen");
        api.act(by, "POST", "/v1/voortgangsrapportages/" + report.id() + "/openingen", Map.of(),
                "demonstratie-" + report.id() + "-openen");
    }

    private static void end(Report report, Report.Ending ending, LocalDate day, Person by, Api api) {
        String path = "/v1/voortgangsrapportages/" + report.id();
        String key = "demonstratie-" + report.id() + "-";
        api.act(by, "POST", path + "/samenstellingen", Map.of("ontbrekend", List.of()), key + "samenstellen");
        api.actOnceReady(by, path + "/vaststellingen",
                Map.of("besluitnummer", ending.decisionNumber(), "besluitdatum", day.toString()), key + "vaststellen");
        api.act(by, "POST", path + "/aanbiedingen", Map.of("datum", day.toString(), "kenmerk", ending.letter()),
                key + "aanbieden");
        api.act(by, "POST", path + "/publicaties", Map.of("datum", day.toString(), "kenmerk", ending.publication()),
                key + "publiceren");
    }
}
