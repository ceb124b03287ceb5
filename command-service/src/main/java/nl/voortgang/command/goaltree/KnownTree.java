package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.wire.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page of one programme need not tell: the other programmes, and who writes, reviews and approves. It is known from
 * the version that holds, and for a programme that is not in it from the tree of the year before.
 *
 * @param version of the tree that holds; 0 when there is none
 */
record KnownTree(int version, List<Programme> now, List<Programme> lastYear) {

    private static final List<String> OF_PROGRAMME = List.of("naam", "missie", "commissies", "opsteller", "controller",
            "portefeuille");
    private static final List<String> OF_PERFORMANCE = List.of("portefeuille", "opsteller", "voortzettingVan");

    static KnownTree of(GoalTreeId goalTree, OrganisationId organisation, GoalTrees trees) {
        var now = trees.current(organisation, goalTree);
        var lastYear = Optional.of(goalTree.budgetYear() - 1).filter(year -> year >= 2000)
                .flatMap(year -> trees.current(organisation, new GoalTreeId(year)));
        return new KnownTree(now.map(GoalTreeVersion::number).orElse(0),
                now.map(GoalTreeVersion::programmes).orElse(List.of()),
                lastYear.map(GoalTreeVersion::programmes).orElse(List.of()));
    }

    /** Puts the programme among the others, with everything it does not tell. */
    void complete(ObjectNode programme, ArrayNode programmes) {
        int number = programme.path("nummer").asInt(0);
        fill(programme, number);
        Stream<Programme> before = now.stream().filter(each -> each.number() < number);
        Stream<Programme> after = now.stream().filter(each -> each.number() > number);
        before.forEach(each -> programmes.add(json(each)));
        programmes.add(programme);
        after.forEach(each -> programmes.add(json(each)));
    }

    private void fill(ObjectNode programme, int number) {
        var source = Stream.concat(now.stream(), lastYear.stream()).filter(each -> each.number() == number).findFirst();
        source.ifPresent(each -> take(json(each), OF_PROGRAMME, programme));
        if (!programme.has("missie")) {
            programme.put("missie", "");
        }
        var assigned = assigned();
        performances(programme).forEach(performance -> fill((ObjectNode) performance, assigned));
        if (performances(programme)
                .noneMatch(each -> each.path("portefeuille").equals(programme.path("portefeuille")))) {
            // it would approve nothing in this programme any more
            programme.remove("portefeuille");
        }
    }

    private static Stream<JsonNode> performances(ObjectNode programme) {
        return programme.path("beleidsterreinen").valueStream().flatMap(area -> area.path("doelen").valueStream())
                .flatMap(goal -> goal.path("prestaties").valueStream());
    }

    private Map<PerformanceCode, ObjectNode> assigned() {
        return Stream.concat(now.stream().flatMap(Programme::performances).map(each -> json(each)),
                lastYear.stream().flatMap(Programme::performances).map(KnownTree::withoutPast))
                .collect(Collectors.toMap(each -> new PerformanceCode(each.path("code").asString()),
                        Function.identity(), (current, _) -> current));
    }

    private static ObjectNode withoutPast(Performance performance) {
        ObjectNode node = json(performance);
        node.remove("voortzettingVan");
        return node;
    }

    private static void fill(ObjectNode performance, Map<PerformanceCode, ObjectNode> assigned) {
        try {
            var known = assigned.get(new PerformanceCode(performance.path("code").asString()));
            if (known != null) {
                take(known, OF_PERFORMANCE, performance);
            }
        } catch (IllegalArgumentException _) {
            // a code that is none is told by the reader of the body
        }
    }

    private static void take(JsonNode from, List<String> fields, ObjectNode to) {
        fields.stream().filter(field -> from.has(field) && !to.has(field))
                .forEach(field -> to.set(field, from.get(field)));
    }

    private static ObjectNode json(Object value) {
        return ContractJson.MAPPER.valueToTree(value);
    }
}
