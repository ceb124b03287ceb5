package nl.voortgang.query.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent.Submitted;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import nl.voortgang.query.difference.Said;
import nl.voortgang.query.reading.View;
import tools.jackson.core.type.TypeReference;

/**
 * What was said of a subject in a report before.
 *
 * @param imported in a report from before this system, which may say less
 */
public record Earlier(ReportId report, Subject subject, boolean imported, Said said) {

    private static final TypeReference<List<Bullet>> BULLETS = new TypeReference<>() {
    };
    private static final TypeReference<List<PublishedProgramme.OfPerformance>> PERFORMANCES = new TypeReference<>() {
    };

    /**
     * Reads all texts at once, and those of imported reports when there are any.
     *
     * @param texts the column {@code texts_before} of many updates, see {@link ReportBefore}
     * @return what each of these values stands for
     */
    public static Map<String, List<Earlier>> read(Collection<String> texts, View view) {
        List<Named> named = texts.stream().flatMap(Earlier::named).distinct().toList();
        Map<Named, Earlier> read = new HashMap<>();
        submitted(named.stream().filter(it -> !it.imported()).toList(), view, read);
        imported(named.stream().filter(Named::imported).toList(), view, read);
        return texts.stream().distinct().collect(Collectors.toMap(text -> text,
                text -> named(text).flatMap(it -> Optional.ofNullable(read.get(it)).stream()).toList()));
    }

    private static Stream<Named> named(String texts) {
        return Stream.of(texts.split(" ")).map(Named::parse);
    }

    private static void submitted(List<Named> named, View view, Map<Named, Earlier> into) {
        if (named.isEmpty()) {
            return;
        }
        Map<Long, Said> contents = view.sql("""
                SELECT position, payload FROM change
                WHERE position = ANY (CAST(string_to_array(:positions, ' ') AS bigint[]))""")
                .with("positions", named.stream().map(Named::position).collect(Collectors.joining(" ")))
                .list(Stored.class).stream().collect(Collectors.toMap(Stored::position, Stored::said));
        named.forEach(it -> {
            Said said = contents.get(Long.parseLong(it.position));
            if (said != null) {
                into.put(it, new Earlier(it.id.report(), it.id.subject(), false, said));
            }
        });
    }

    private static void imported(List<Named> named, View view, Map<Named, Earlier> into) {
        if (named.isEmpty()) {
            return;
        }
        Map<StatusUpdateId, Said> contents = view.sql("""
                SELECT report, number, state_of_affairs, performances FROM imported_programme
                WHERE report = ANY (string_to_array(:reports, ' ')) AND valid_from <= :at AND :at < valid_to""")
                .with("reports", named.stream().map(it -> it.id.report().toString())
                        .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(" ")))
                .list(Imported.class).stream().flatMap(it -> it.said().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        named.forEach(it -> {
            Said said = contents.get(it.id);
            if (said != null) {
                into.put(it, new Earlier(it.id.report(), it.id.subject(), true, said));
            }
        });
    }

    /** @param position empty of what was imported */
    private record Named(StatusUpdateId id, String position) {

        static Named parse(String written) {
            String[] parts = written.split("@");
            return new Named(StatusUpdateId.parse(parts[0]), parts.length == 1 ? "" : parts[1]);
        }

        boolean imported() {
            return position.isEmpty();
        }
    }

    private record Stored(long position, byte[] payload) {

        Said said() {
            return Said.of(((Submitted) ContractJson.read(payload, Submitted.class)).content());
        }
    }

    private record Imported(ReportId report, int number, String stateOfAffairs, String performances) {

        Map<StatusUpdateId, Said> said() {
            Map<StatusUpdateId, Said> said = new HashMap<>();
            ContractJson.MAPPER.readValue(performances, PERFORMANCES).forEach(it -> said
                    .put(new StatusUpdateId(report, new Subject.OfPerformance(it.code())), Said.of(it)));
            said.put(new StatusUpdateId(report, new Subject.OfProgramme(number)),
                    Said.of(ContractJson.MAPPER.readValue(stateOfAffairs, BULLETS)));
            return said;
        }
    }
}
