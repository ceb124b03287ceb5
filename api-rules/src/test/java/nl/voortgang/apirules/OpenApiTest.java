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
    void speaks_the_Dutch_of_the_JSON() {
        JsonNode description = Api.get("/v1/openapi.json").json();
        JsonNode schemas = description.path("components").path("schemas");
        assertThat(schemas.path("Submission").path("properties").propertyNames()).contains("inhoud", "opmerking",
                "peildatum", "onderwerp", "volgnummer");
        assertThat(description.path("paths").path("/v1/ik").path("get").path("parameters").isMissingNode()).isTrue();
    }
}
