package nl.voortgang.query.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.apirules.Role;
import nl.voortgang.query.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever adds an endpoint writes down here for whom it is. Who reads which status update is in {@link ReadingMatrixTest}. */
@DisplayName("Every endpoint of the query-service")
class EndpointsTest {

    private static final Map<String, String> ENDPOINTS = Stream
            .of("""
                    GET /v1/statusmatrix                                                             | iedereen
                    GET /v1/doelenbomen/{begrotingsjaar}                                             | iedereen
                    GET /v1/portefeuilles                                                            | iedereen
                    GET /v1/positie                                                                  | iedereen
                    GET /v1/voortgangsrapportages                                                    | iedereen
                    GET /v1/voortgangsrapportages/{id}                                               | iedereen
                    GET /v1/voortgangsrapportages/{id}/inhoud                                        | iedereen
                    GET /v1/voortgangsrapportages/{id}/inhoud/programmas/{nummer}                    | iedereen
                    GET /v1/voortgangsrapportages/{id}/voortgangsbord                                | deelnemers
                    GET /v1/statusmeldingen/{id}                                                     | iedereen
                    GET /v1/statusmeldingen/{id}/verschillen                                         | iedereen
                    GET /v1/vervangingen                                                             | deelnemers
                    GET /v1/herbouwingen                                                             | beheerder, auditor
                    POST /v1/herbouwingen                                                            | beheerder
                    GET /v1/herbouwingen/{id}                                                        | beheerder, auditor
                    POST /v1/herbouwingen/{id}/annuleringen                                          | beheerder
                    POST /v1/herbouwingen/{id}/hervattingen                                          | beheerder
                    GET /v1/integriteit                                                              | concerncontroller, auditor
                    GET /v1/werklijst                                                                | deelnemers
                    GET /v1/werklijst/wachtend                                                       | deelnemers
                    GET /v1/wijzigingen                                                              | deelnemers
                    GET /v1/wijzigingen/export                                                       | deelnemers
                    GET /v1/wijzigingen/{positie}                                                    | deelnemers
                    GET /v1/openbaar/{organisatie}/voortgangsrapportages                             | openbaar
                    GET /v1/openbaar/{organisatie}/voortgangsrapportages/{id}                        | openbaar
                    GET /v1/openbaar/{organisatie}/voortgangsrapportages/{id}/programmas/{nummer}    | openbaar
                    GET /v1/schemas/voortgangsrapportage-1.json                                      | openbaar
                    """
                    .split("\n"))
            .map(line -> line.split("\\|")).collect(Collectors.toMap(cells -> cells[0].strip(),
                    cells -> cells[1].strip(), (one, _) -> one, TreeMap::new));

    @Test
    void is_listed_with_whom_it_is_for() {
        var described = new TreeSet<String>();
        Api.anonymous().get("/v1/openapi.json").path("paths").properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method -> described.add(method.toUpperCase() + " " + path.getKey())));

        assertThat(described).containsExactlyElementsOf(ENDPOINTS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> is_closed_to_every_other_role() {
        return ENDPOINTS.entrySet().stream().flatMap(endpoint -> Arrays.stream(Role.values())
                .map(role -> DynamicTest.dynamicTest(endpoint.getKey() + " by " + role.claim(), () -> {
                    int status = status(Api.as("1", "nergens", role.claim()), endpoint.getKey());
                    if (isFor(endpoint.getValue(), role)) {
                        assertThat(status).isIn(200, 400, 404);
                    } else {
                        assertThat(status).isEqualTo(403);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> is_closed_to_who_did_not_log_in_unless_it_is_public() {
        return ENDPOINTS.entrySet().stream().map(endpoint -> DynamicTest.dynamicTest(endpoint.getKey(), () -> {
            int status = status(Api.anonymous(), endpoint.getKey());
            if (endpoint.getValue().equals("openbaar")) {
                assertThat(status).isIn(200, 404);
            } else {
                assertThat(status).isEqualTo(401);
            }
        }));
    }

    private static boolean isFor(String whom, Role role) {
        return switch (whom) {
            case "iedereen", "openbaar" -> role != Role.SERVICE;
            case "deelnemers" -> role != Role.ADMIN && role != Role.SERVICE;
            default -> List.of(whom.split(", ")).contains(role.claim());
        };
    }

    /** What is posted is nothing, which whoever may post hears about. */
    private static int status(Api caller, String endpoint) {
        return endpoint.startsWith("GET")
                ? caller.status(address(endpoint))
                : caller.post(address(endpoint), "{}").statusCode();
    }

    private static String address(String endpoint) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        return path.replace("herbouwingen/{id}", "herbouwingen/999")
                .replace("{id}", path.contains("rapportages") ? "2022-2" : "2022-2-2A1.1")
                .replace("{begrotingsjaar}", "2022").replace("{nummer}", "2").replace("{positie}", "1")
                .replace("{organisatie}", "nergens");
    }
}
