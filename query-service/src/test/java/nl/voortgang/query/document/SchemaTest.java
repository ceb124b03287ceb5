package nl.voortgang.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.voortgang.query.Api;
import nl.voortgang.query.Rijnstad;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema of the report")
class SchemaTest {

    private static final Path APPROVED = Path
            .of("src/main/resources/nl/voortgang/query/document/voortgangsrapportage-1.json");

    @Test
    void is_what_the_document_has() throws IOException {
        assertThat(DocumentSchema.derived()).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void is_published_without_login_for_pages_of_others_too() {
        var answer = Api.anonymous().answer("/v1/schemas/voortgangsrapportage-1.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.body()).isEqualTo(DocumentSchema.derived());
    }

    @Test
    void is_kept_by_every_report() {
        Rijnstad.named("schemastad");
        Api karin = Api.as("karin", "schemastad", "concerncontroller");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Api.anonymous().answer("/v1/schemas/voortgangsrapportage-1.json").body());
        for (String report : new String[]{"2021-2", "2022-1", "2022-2", "2023-1"}) {
            String document = karin.answer("/v1/voortgangsrapportages/" + report + "/inhoud").body();
            assertThat(schema.validate(document, InputFormat.JSON)).as(report).isEmpty();
            assertThat(schema.validate(document.replace("\"totalen\"", "\"iets\""), InputFormat.JSON)).isNotEmpty();
        }
    }
}
