package nl.voortgang.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the query API")
class DescriptionTest {

    private final JsonNode description = Api.as("niemand", "leegstad").get("/v1/openapi.json");

    @Test
    void has_every_question() {
        assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrder("/v1/statusmatrix",
                "/v1/werklijst", "/v1/werklijst/wachtend", "/v1/vervangingen",
                "/v1/statusmeldingen/{id}/verschillen", "/v1/voortgangsrapportages", "/v1/voortgangsrapportages/{id}",
                "/v1/voortgangsrapportages/{id}/voortgangsbord", "/v1/statusmeldingen/{id}", "/v1/wijzigingen",
                "/v1/wijzigingen/export", "/v1/wijzigingen/{positie}",
                "/v1/doelenbomen/{begrotingsjaar}", "/v1/portefeuilles", "/v1/positie",
                "/v1/voortgangsrapportages/{id}/inhoud", "/v1/voortgangsrapportages/{id}/inhoud/programmas/{nummer}",
                "/v1/openbaar/{organisatie}/voortgangsrapportages",
                "/v1/openbaar/{organisatie}/voortgangsrapportages/{id}",
                "/v1/openbaar/{organisatie}/voortgangsrapportages/{id}/programmas/{nummer}",
                "/v1/schemas/voortgangsrapportage-1.json", "/v1/integriteit", "/v1/herbouwingen",
                "/v1/herbouwingen/{id}",
                "/v1/herbouwingen/{id}/annuleringen", "/v1/herbouwingen/{id}/hervattingen");
    }

    @Test
    void says_of_each_what_it_is_for_and_where_login_is_demanded_that_it_may_wait_for_a_version_or_look_back() {
        description.path("paths").propertyStream().forEach(path -> {
            path.getValue().properties().forEach(
                    operation -> assertThat(operation.getValue().path("summary").asString()).as(path.getKey())
                            .endsWith("."));
            JsonNode operation = path.getValue().path("get");
            if (operation.isMissingNode()) {
                return;
            }
            boolean open = path.getKey().matches("/v1/(openbaar|schemas)/.*");
            assertThat(operation.path("security").isArray()).as(path.getKey()).isEqualTo(open);
            List<String> parameters = operation.path("parameters").valueStream().map(it -> it.path("name").asString())
                    .toList();
            assertThat(parameters).as(path.getKey()).doesNotContain("asked", "paging");
            for (String parameter : List.of("minimaleVersie", "opPositie", "opMoment")) {
                assertThat(parameters.contains(parameter)).as(path.getKey()).isNotEqualTo(open);
            }
            assertThat(operation.at("/responses/200/headers/Op-Positie").isObject()).as(path.getKey())
                    .isNotEqualTo(open);
        });
    }

    @Test
    void keeps_apart_what_two_answers_call_by_the_same_name() {
        JsonNode schemas = description.path("components").path("schemas");
        assertThat(schemas.path("BoardProgramme").path("properties").propertyNames()).contains("gevraagd");
        assertThat(schemas.path("Programme").path("properties").propertyNames()).contains("missie");
    }
}
