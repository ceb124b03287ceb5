package nl.voortgang.query.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.query.oracle.Line.Light;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a report says, for who oversees everything. */
record Document(Town town, String id) {

    static String said(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        answer.path("programmas").forEach(programme -> {
            lines.add(Answer.fields(programme.path("standVanZaken"), "punten", "redenTeLaat", "redenOntbreekt",
                    "errata"));
            programme.path("beleidsterreinen").forEach(area -> area.path("doelen").forEach(
                    goal -> goal.path("prestaties").forEach(it -> lines.add(Answer.fields(it, "code", "stoplicht",
                            "redenTeLaat", "redenOntbreekt", "errata") + "|"
                            + it.path("vorige").valueStream().map(before -> Answer.fields(before,
                                    "voortgangsrapportage", "prestatie", "stoplicht").replace('|', ' '))
                                    .collect(Collectors.joining(","))
                            + "|" + Answer.fields(it, "gewijzigd", "derdeOranjeOpRij", "groenNaarRood")))));
        });
        return Answer.lines(lines);
    }

    String expected() {
        Town.Report report = Objects.requireNonNull(town.reports.get(id));
        List<String> lines = new ArrayList<>();
        int year = Integer.parseInt(id.substring(0, 4));
        if (report.taken != null) {
            lines.add(Answer.line(report.taken.stateOfAffairs().size(), null, null, 0));
            taken(report.taken, year).forEach(it -> lines.add(line(it, null, null, 0)));
        } else if (report.tree > 0) {
            Update text = update("programma-2");
            lines.add(Answer.line(bullets(report, text), lateBecause(report, text), report.missing.get("programma-2"),
                    text == null ? 0 : text.finishedErrata()));
            Objects.requireNonNull(town.tree(year)).performances().map(it -> it.code().value()).forEach(code -> {
                Update it = update(code);
                var said = said(report, it);
                lines.add(line(new Light(id, code, said == null ? null : said.light()), lateBecause(report, it),
                        it == null ? null : report.missing.get(code), it == null ? 0 : it.finishedErrata()));
            });
        }
        return Answer.lines(lines);
    }

    /** Also of what only the tree knows. */
    private List<Light> taken(PublishedProgramme taken, int year) {
        Stream<String> codes = town.tree(year) == null ? Stream.of()
                : Objects.requireNonNull(town.tree(year)).performances().map(Performance::code).map(Object::toString);
        return Stream.concat(codes, taken.performances().stream().map(it -> it.code().value())).distinct()
                .map(code -> new Light(id, code, taken.performances().stream()
                        .filter(it -> it.code().value().equals(code)).findFirst().map(it -> it.light()).orElse(null)))
                .toList();
    }

    private @Nullable Update update(String subject) {
        return town.updates.get(id + "-" + subject);
    }

    private static Update.@Nullable Text said(Town.Report report, @Nullable Update it) {
        return it == null ? null : report.isAdopted() ? it.said : it.text;
    }

    private static @Nullable String lateBecause(Town.Report report, @Nullable Update it) {
        return it == null ? null
                : report.isAdopted() ? it.saidLateBecause : it.text == null ? null : it.text.lateBecause();
    }

    private static int bullets(Town.Report report, @Nullable Update it) {
        return said(report, it) == null ? 0 : 1;
    }

    private String line(Light now, @Nullable String late, @Nullable String missing, int errata) {
        var line = new Line(town, Stream.concat(Stream.of(now), earlier()).toList());
        List<Light> before = line.before(now);
        boolean known = now.light() != null && !before.isEmpty() && before.stream().allMatch(it -> it.light() != null);
        return Answer.line(now.code(), now.light(), late, missing, errata) + "|"
                + before.stream().map(it -> Answer.line(it.report(), it.code(), it.light()).replace('|', ' '))
                        .collect(Collectors.joining(","))
                + "|" + (known ? before.stream().anyMatch(it -> it.light() != now.light()) : "") + "|"
                + line.third(now) + "|" + line.greenToRed(now);
    }

    /** What the adopted and the taken over reports before it say. */
    private Stream<Light> earlier() {
        Stream<Light> adopted = town.updates.values().stream()
                .filter(it -> !it.id.subject().toString().startsWith("programma"))
                .filter(it -> Objects.requireNonNull(town.reports.get(it.id.report().toString())).isAdopted())
                .map(it -> new Light(it.id.report().toString(), it.id.subject().toString(),
                        it.said == null ? null : it.said.light()));
        Stream<Light> taken = town.reports.entrySet().stream().filter(it -> it.getValue().taken != null)
                .flatMap(report -> Objects.requireNonNull(report.getValue().taken).performances().stream()
                        .map(it -> new Light(report.getKey(), it.code().value(), it.light())));
        return Stream.concat(adopted, taken).filter(it -> it.report().compareTo(id) < 0);
    }
}
