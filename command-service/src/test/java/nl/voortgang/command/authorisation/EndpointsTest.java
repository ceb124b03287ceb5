package nl.voortgang.command.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.Api;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.Instance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever adds an endpoint writes down here whose it is. What comes of each step by relation and state is in {@link StepTable}. */
@DisplayName("Every endpoint of the command-service")
class EndpointsTest {

    /** After the bar the roles that may call it; all others get 403. */
    private static final Map<String, Set<String>> ENDPOINTS = table(
            """
                    GET    /v1/bulkaccorderingen                                   | portefeuillehouder
                    POST   /v1/bulkaccorderingen                                   | portefeuillehouder
                    GET    /v1/bulkaccorderingen/{id}                              | portefeuillehouder
                    PUT    /v1/doelenbomen/{begrotingsjaar}                        | concerncontroller
                    POST   /v1/doelenbomen/{begrotingsjaar}/inleesvoorstellen      | concerncontroller
                    PUT    /v1/portefeuilles/{code}                                | concerncontroller
                    POST   /v1/portefeuilles/{code}/overdrachten                   | concerncontroller
                    POST   /v1/portefeuilles/{code}/termijnen                      | concerncontroller
                    POST   /v1/portefeuilles/{code}/termijnen/{van}/beeindigingen  | concerncontroller
                    POST   /v1/personen/{persoon}/vervangingen                     | controller, portefeuillehouder, concerncontroller
                    POST   /v1/personen/{persoon}/vervangingen/{van}/beeindigingen | controller, portefeuillehouder, concerncontroller
                    POST   /v1/personen/{persoon}/vervangingen/{van}/intrekkingen  | controller, portefeuillehouder, concerncontroller
                    GET    /v1/personen                                            | opsteller, controller, portefeuillehouder, concerncontroller, auditor, beheerder
                    GET    /v1/personen/{persoon}                                  | beheerder
                    PUT    /v1/personen/{persoon}                                  | beheerder
                    POST   /v1/personen/{persoon}/wissingen                        | beheerder
                    GET    /v1/voorkeuren                                          | opsteller, controller, portefeuillehouder, concerncontroller, auditor, beheerder
                    PUT    /v1/voorkeuren                                          | opsteller, controller, portefeuillehouder, concerncontroller, auditor, beheerder
                    GET    /v1/herinneringen                                       | opsteller, controller, portefeuillehouder, concerncontroller, auditor, beheerder
                    POST   /v1/voortgangsrapportages                               | concerncontroller
                    POST   /v1/voortgangsrapportages/inleesvoorstellen             | concerncontroller
                    POST   /v1/voortgangsrapportages/inlezingen                    | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/openingen                | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/verzettingen             | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/samenstellingen          | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/terugzettingen           | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/herinneringen            | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/annuleringen             | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/vaststellingen           | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/aanbiedingen             | concerncontroller
                    POST   /v1/voortgangsrapportages/{id}/publicaties              | concerncontroller
                    GET    /v1/bewijsbundels                                       | opsteller, controller, portefeuillehouder, concerncontroller, auditor
                    GET    /v1/controles                                           | concerncontroller, auditor
                    POST   /v1/controles                                           | concerncontroller, auditor
                    GET    /v1/controles/{nummer}                                  | concerncontroller, auditor
                    GET    /v1/controlepunten                                      | concerncontroller, auditor
                    POST   /v1/controlepunten                                      | concerncontroller, auditor
                    POST   /v1/controlepunten/{grootte}/medeondertekeningen        | concerncontroller, auditor
                    GET    /v1/grootboek                                           | dienst
                    GET    /v1/grootboek/consistentie                              | concerncontroller, auditor
                    GET    /v1/grootboek/{positie}/bewijs                          | opsteller, controller, portefeuillehouder, concerncontroller, auditor
                    GET    /v1/sleutels                                            | opsteller, controller, portefeuillehouder, concerncontroller, auditor, beheerder
                    GET    /v1/statusmeldingen/{id}/concept                        | opsteller
                    PUT    /v1/statusmeldingen/{id}/concept                        | opsteller
                    DELETE /v1/statusmeldingen/{id}/concept                        | opsteller
                    POST   /v1/statusmeldingen/{id}/concept/overnames              | opsteller
                    POST   /v1/statusmeldingen/{id}/indieningen                    | opsteller
                    POST   /v1/statusmeldingen/{id}/intrekkingen                   | opsteller
                    POST   /v1/statusmeldingen/{id}/beoordelingen                  | controller, concerncontroller
                    POST   /v1/statusmeldingen/{id}/terugzendingen                 | controller, portefeuillehouder, concerncontroller
                    POST   /v1/statusmeldingen/{id}/accorderingen                  | portefeuillehouder
                    POST   /v1/statusmeldingen/{id}/heropeningen                   | concerncontroller
                    POST   /v1/statusmeldingen/{id}/toewijzingen                   | concerncontroller
                    POST   /v1/statusmeldingen/{id}/errata                         | concerncontroller
                    """);

    /** What stands in the places of an address; nothing of it exists in the organisation that asks. */
    private static final Map<String, String> PLACES = Map.of("begrotingsjaar", "2022", "code", "veiligheid", "van",
            "2022-01-01", "persoon", "p-1", "grootte", "1", "positie", "1", "nummer", "1");

    private static Instance service;

    @BeforeAll
    static void start() {
        service = Api.start(CommandDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Map<String, Set<String>> table(String lines) {
        return lines.lines().map(line -> line.split("\\|")).collect(Collectors.toMap(
                cells -> cells[0].strip().replaceAll(" +", " "),
                cells -> Arrays.stream(cells[1].split(",")).map(String::strip).collect(Collectors.toSet()),
                (one, _) -> one, TreeMap::new));
    }

    @Test
    void is_listed_with_the_roles_it_is_for() {
        var mapped = new TreeSet<String>();
        service.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods().forEach((mapping, handler) -> {
                    if (handler.getBeanType().getPackageName().startsWith("nl.voortgang.")) {
                        mapping.getPatternValues().forEach(path -> mapping.getMethodsCondition().getMethods()
                                .forEach(method -> mapped.add(method + " " + path)));
                    }
                });

        assertThat(mapped).containsExactlyElementsOf(ENDPOINTS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> is_closed_to_every_other_role() {
        return ENDPOINTS.entrySet().stream().flatMap(endpoint -> Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(endpoint.getKey() + " by " + role.claim(), () -> {
                    Api.Answer answer = call(endpoint.getKey(),
                            Api.as(service.port(), "nergens", "p-1", role.claim()));
                    if (endpoint.getValue().contains(role.claim())) {
                        assertThat(answer.status()).as(answer.toString()).isNotIn(401, 403, 405).isLessThan(500);
                    } else {
                        assertThat(answer.problem()).isEqualTo("403 rol-ontbreekt");
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> is_closed_to_who_has_no_role_or_did_not_log_in() {
        return ENDPOINTS.keySet().stream().map(endpoint -> DynamicTest.dynamicTest(endpoint, () -> {
            assertThat(call(endpoint, Api.as(service.port(), "nergens", "p-1")).status()).isEqualTo(403);
            assertThat(call(endpoint, new Api.Client(service.port(), "geen-token")).status()).isEqualTo(401);
        }));
    }

    private static Api.Answer call(String endpoint, Api.Client client) {
        String[] words = endpoint.split(" ");
        String path = address(words[1]);
        return switch (words[0]) {
            case "GET" -> client.get(path);
            case "PUT" -> client.put(path, "{}");
            case "POST" -> client.post(path, "{}");
            case "DELETE" -> client.delete(path);
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private static String address(String pattern) {
        String path = pattern.replace("{id}", pattern.contains("rapportages") ? "2022-2" : "2022-2-2A1.1");
        for (var place : PLACES.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return path;
    }
}
