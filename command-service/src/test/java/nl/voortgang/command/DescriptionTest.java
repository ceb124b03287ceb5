package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The description of the command API")
class DescriptionTest {

    private final JsonNode description = Api.as("leegstad", "niemand").get("/v1/openapi.json").json();

    @Test
    void has_every_act_and_says_what_it_is_for() {
        assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrder(
                "/v1/bulkaccorderingen", "/v1/bulkaccorderingen/{id}",
                "/v1/doelenbomen/{begrotingsjaar}", "/v1/doelenbomen/{begrotingsjaar}/inleesvoorstellen",
                "/v1/portefeuilles/{code}", "/v1/portefeuilles/{code}/termijnen",
                "/v1/portefeuilles/{code}/termijnen/{van}/beeindigingen", "/v1/portefeuilles/{code}/overdrachten",
                "/v1/personen/{persoon}/vervangingen",
                "/v1/personen/{persoon}/vervangingen/{van}/beeindigingen",
                "/v1/personen/{persoon}/vervangingen/{van}/intrekkingen", "/v1/voortgangsrapportages",
                "/v1/voortgangsrapportages/inlezingen", "/v1/voortgangsrapportages/inleesvoorstellen",
                "/v1/voortgangsrapportages/{id}/openingen", "/v1/voortgangsrapportages/{id}/verzettingen",
                "/v1/voortgangsrapportages/{id}/samenstellingen", "/v1/voortgangsrapportages/{id}/terugzettingen",
                "/v1/voortgangsrapportages/{id}/annuleringen", "/v1/voortgangsrapportages/{id}/vaststellingen",
                "/v1/voortgangsrapportages/{id}/aanbiedingen", "/v1/voortgangsrapportages/{id}/publicaties",
                "/v1/personen", "/v1/personen/{persoon}", "/v1/personen/{persoon}/wissingen", "/v1/voorkeuren",
                "/v1/herinneringen", "/v1/voortgangsrapportages/{id}/herinneringen",
                "/v1/bewijsbundels", "/v1/controles", "/v1/controles/{nummer}", "/v1/controlepunten",
                "/v1/controlepunten/{grootte}/medeondertekeningen", "/v1/sleutels",
                "/v1/grootboek", "/v1/grootboek/{positie}/bewijs", "/v1/grootboek/consistentie",
                "/v1/statusmeldingen/{id}/concept",
                "/v1/statusmeldingen/{id}/concept/overnames",
                "/v1/statusmeldingen/{id}/indieningen", "/v1/statusmeldingen/{id}/intrekkingen",
                "/v1/statusmeldingen/{id}/beoordelingen", "/v1/statusmeldingen/{id}/terugzendingen",
                "/v1/statusmeldingen/{id}/accorderingen", "/v1/statusmeldingen/{id}/heropeningen",
                "/v1/statusmeldingen/{id}/toewijzingen", "/v1/statusmeldingen/{id}/errata");
        assertThat(description.path("paths").valueStream().flatMap(JsonNode::valueStream))
                .allSatisfy(act -> assertThat(act.path("summary").asString()).matches("[A-Z].+\\."));
    }

    @Test
    void shows_the_conditions_of_an_act_as_headers() {
        JsonNode act = description.path("paths").path("/v1/statusmeldingen/{id}/indieningen").path("post");
        assertThat(names(act)).containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key");
        assertThat(act.path("responses").propertyNames()).containsExactlyInAnyOrder("201", "default");
        assertThat(act.path("tags").path(0).asString()).isEqualTo("Statusmeldingen");
    }

    @Test
    void shows_the_forms_that_an_import_reads_in_one_operation() {
        JsonNode put = description.path("paths").path("/v1/doelenbomen/{begrotingsjaar}").path("put");

        assertThat(put.path("requestBody").path("content").propertyNames()).containsExactlyInAnyOrder(
                "application/json",
                "text/csv", "text/html", "text/plain",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(put.path("requestBody").path("content").path("text/csv").path("schema").path("format").asString())
                .isEqualTo("binary");
        assertThat(names(put)).containsExactlyInAnyOrder("begrotingsjaar", "bron", "If-Match", "Idempotency-Key");
        assertThat(description.path("paths").path("/v1/voortgangsrapportages/inleesvoorstellen").path("post")
                .path("responses").propertyNames()).containsExactlyInAnyOrder("200", "default");
    }

    @Test
    void leaves_nothing_of_the_code_behind() {
        assertThat(description.path("components").path("schemas").propertyNames()).doesNotContain("Conditions",
                "Caller");
        description.path("paths").valueStream().flatMap(JsonNode::valueStream).map(DescriptionTest::names)
                .forEach(names -> assertThat(names).doesNotContain("conditions", "caller", "body"));
    }

    private static List<String> names(JsonNode operation) {
        return operation.path("parameters").valueStream().map(parameter -> parameter.path("name").asString()).toList();
    }
}
