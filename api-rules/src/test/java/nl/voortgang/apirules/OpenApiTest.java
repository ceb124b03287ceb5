package nl.voortgang.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@DisplayName("The API's description")
@ExtendWith(Api.class)
class OpenApiTest {

    @Test
    void is_open_to_everybody() {
        Api.Answer answer = Api.send(Api.to("/v1/openapi.json").header("Origin", "https://elders.example.nl"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        HeadersTest.assertHeaders(answer);
    }

    @Test
    void says_which_version_and_whom_to_turn_to() {
        JsonNode description = Api.get("/v1/openapi.json").json();
        assertThat(description.path("openapi").asString()).startsWith("3.");
        JsonNode info = description.path("info");
        assertThat(info.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(info.path("contact").propertyNames()).contains("name", "email", "url");
        assertThat(description.path("components").path("securitySchemes").has("bearer")).isTrue();
    }

    @Test
    void speaks_the_Dutch_of_the_JSON_and_says_what_is_required() {
        JsonNode submission = schema("TestApplicationSubmission");
        assertThat(submission.path("properties").propertyNames()).containsExactlyInAnyOrder("inhoud", "opmerking",
                "peildatum", "onderwerp", "volgnummer");
        assertThat(submission.path("required").toString()).isEqualTo("[\"inhoud\"]");
        assertThat(submission.path("properties").path("onderwerp").path("type").asString()).isEqualTo("string");
        assertThat(schema("ContentOfPerformance").toString()).contains("\"GROEN\",\"ORANJE\",\"ROOD\"");
    }

    @Test
    void asks_for_no_caller_and_for_a_page_by_its_parts() {
        assertThat(operation("/v1/ik", "get").has("parameters")).isFalse();
        assertThat(operation("/v1/tellingen", "get").path("parameters").valueStream()
                .map(parameter -> parameter.path("name").asString())).containsExactlyInAnyOrder("pagina",
                        "paginagrootte", "tot");
    }

    @Test
    void tells_what_a_problem_looks_like() {
        assertThat(operation("/v1/inzendingen", "post").path("responses").path("default").path("content")
                .propertyNames()).containsExactly("application/problem+json");
        assertThat(schema("Problem").path("properties").propertyNames()).contains("type", "title", "status", "detail",
                "fouten");
        assertThat(schema("Fault").path("properties").propertyNames()).containsExactlyInAnyOrder("plaats", "regel",
                "melding");
    }

    private static JsonNode operation(String path, String method) {
        return Api.get("/v1/openapi.json").json().path("paths").path(path).path(method);
    }

    private static JsonNode schema(String name) {
        return Api.get("/v1/openapi.json").json().path("components").path("schemas").path(name);
    }
}
