package nl.voortgang.command.authorisation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of each act on a status update, by role, relation and state: {@code ja}, or the rule that refuses it. What has no
 * line is not for that role: 403. Who comes with a role that may, but from another organisation, hears 404.
 */
final class StepTable {

    static final List<String> STATES = List.of("GEVRAAGD", "INGEDIEND", "GETOETST", "TERUGGESTUURD", "GEACCORDEERD",
            "BEVROREN");

    private static final String ELSEWHERE = "andere organisatie";

    /** By whom in which relation; an author has no substitute. */
    private static final Map<String, List<String>> RELATIONS = Map.of(
            "opsteller", List.of("eigen", "andermans", "geweest"),
            "controller", List.of("eigen", "andermans", "geweest", "vervanger", "vervanging voorbij"),
            "portefeuillehouder", List.of("eigen", "andermans", "geweest", "vervanger", "vervanging voorbij"),
            "concerncontroller", List.of("alle"),
            "auditor", List.of("alle"),
            "beheerder", List.of("alle"));

    private static final String LINES = """
            concept        | opsteller          | eigen              | ja                   | al-ingediend          | al-getoetst             | ja                   | al-geaccordeerd      | bevroren
            concept        | opsteller          | andermans, geweest | onderwerp-niet-van-u | onderwerp-niet-van-u  | onderwerp-niet-van-u    | onderwerp-niet-van-u | onderwerp-niet-van-u | onderwerp-niet-van-u
            indieningen    | opsteller          | eigen              | ja                   | al-ingediend          | al-getoetst             | ja                   | al-geaccordeerd      | bevroren
            indieningen    | opsteller          | andermans, geweest | onderwerp-niet-van-u | onderwerp-niet-van-u  | onderwerp-niet-van-u    | onderwerp-niet-van-u | onderwerp-niet-van-u | onderwerp-niet-van-u
            intrekkingen   | opsteller          | eigen              | niet-ingediend       | ja                    | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            intrekkingen   | opsteller          | andermans, geweest | niet-ingediend       | niet-door-u-ingediend | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            beoordelingen  | controller         | eigen, vervanger   | niet-ingediend       | ja                    | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            beoordelingen  | controller         | andermans, geweest | programma-niet-van-u | programma-niet-van-u  | programma-niet-van-u    | programma-niet-van-u | programma-niet-van-u | programma-niet-van-u
            beoordelingen  | controller         | vervanging voorbij | vervanging-afgelopen | vervanging-afgelopen  | vervanging-afgelopen    | vervanging-afgelopen | vervanging-afgelopen | vervanging-afgelopen
            beoordelingen  | concerncontroller  | alle               | niet-ingediend       | ja                    | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | controller         | eigen, vervanger   | niet-ingediend       | ja                    | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | controller         | andermans, geweest | niet-ingediend       | programma-niet-van-u  | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | controller         | vervanging voorbij | niet-ingediend       | vervanging-afgelopen  | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | concerncontroller  | alle               | niet-ingediend       | ja                    | al-getoetst             | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | portefeuillehouder | eigen, vervanger   | niet-ingediend       | niet-getoetst         | ja                      | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | portefeuillehouder | andermans          | niet-ingediend       | niet-getoetst         | portefeuille-niet-van-u | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | portefeuillehouder | geweest            | niet-ingediend       | niet-getoetst         | termijn-afgelopen       | niet-ingediend       | al-geaccordeerd      | bevroren
            terugzendingen | portefeuillehouder | vervanging voorbij | niet-ingediend       | niet-getoetst         | vervanging-afgelopen    | niet-ingediend       | al-geaccordeerd      | bevroren
            accorderingen  | portefeuillehouder | eigen, vervanger   | niet-ingediend       | niet-getoetst         | ja                      | niet-ingediend       | al-geaccordeerd      | bevroren
            accorderingen  | portefeuillehouder | andermans          | portefeuille-niet-van-u | portefeuille-niet-van-u | portefeuille-niet-van-u | portefeuille-niet-van-u | portefeuille-niet-van-u | portefeuille-niet-van-u
            accorderingen  | portefeuillehouder | geweest            | termijn-afgelopen    | termijn-afgelopen     | termijn-afgelopen       | termijn-afgelopen    | termijn-afgelopen    | termijn-afgelopen
            accorderingen  | portefeuillehouder | vervanging voorbij | vervanging-afgelopen | vervanging-afgelopen  | vervanging-afgelopen    | vervanging-afgelopen | vervanging-afgelopen | vervanging-afgelopen
            heropeningen   | concerncontroller  | alle               | opsteller-aan-zet    | ja                    | ja                      | opsteller-aan-zet    | ja                   | bevroren
            toewijzingen   | concerncontroller  | alle               | ja                   | ja                    | ja                      | ja                   | al-geaccordeerd      | bevroren
            errata         | concerncontroller  | alle               | erratum-te-vroeg     | erratum-te-vroeg      | erratum-te-vroeg        | erratum-te-vroeg     | erratum-te-vroeg     | ja
            """;

    /** @param expected {@code ja}, or status and rule as in {@link nl.voortgang.command.Api.Answer#problem} */
    record Case(String act, String role, String relation, String state, String expected) {

        boolean isAccepted() {
            return expected.equals("ja");
        }

        boolean isElsewhere() {
            return relation.equals(ELSEWHERE);
        }

        @Override
        public String toString() {
            return "%s by %s (%s) while %s: %s".formatted(act, role, relation, state, expected);
        }
    }

    private StepTable() {}

    static List<Case> all() {
        Map<String, List<String>> written = LINES.lines().map(line -> cells(line, "\\|"))
                .flatMap(cells -> cells(cells.get(2), ",").stream()
                        .map(relation -> Map.entry(key(cells.get(0), cells.get(1), relation),
                                cells.subList(3, cells.size()))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var cases = new ArrayList<Case>();
        for (String act : acts()) {
            RELATIONS.forEach((role, relations) -> {
                boolean known = relations.stream().anyMatch(relation -> written.containsKey(key(act, role, relation)));
                relations.forEach(relation -> cases.addAll(
                        inEachState(act, role, relation, known ? written.get(key(act, role, relation)) : null)));
                STATES.forEach(state -> cases.add(new Case(act, role, ELSEWHERE, state,
                        known ? "404 niet-gevonden" : "403 rol-ontbreekt")));
            });
        }
        return cases;
    }

    static List<String> acts() {
        return LINES.lines().map(line -> cells(line, "\\|").getFirst()).distinct().toList();
    }

    private static List<Case> inEachState(String act, String role, String relation,
            @Nullable List<String> outcomes) {
        return IntStream.range(0, STATES.size()).mapToObj(i -> new Case(act, role, relation, STATES.get(i),
                outcomes == null ? "403 rol-ontbreekt" : outcome(outcomes.get(i)))).toList();
    }

    private static String outcome(String written) {
        return written.equals("ja") ? written : "409 " + written;
    }

    private static String key(String act, String role, String relation) {
        return String.join("/", act, role, relation);
    }

    private static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(separator)).map(String::strip).toList();
    }
}
