package nl.voortgang.apirules.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import nl.voortgang.apirules.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What can be told of every operation alike: how it ends, and the names that follow from its address. */
final class Finish implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        description.servers(List.of(new Server().url("/")));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(description.getComponents()::addSchemas);
        description.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> finish(path, method, operation)));
    }

    private static void finish(String path, HttpMethod method, Operation operation) {
        if (operation.getTags().stream().allMatch(tag -> tag.endsWith("-controller"))) {
            operation.tags(List.of(path.split("/")[2]));
        }
        operation.operationId(method.name().toLowerCase(Locale.ROOT)
                + path.substring(path.indexOf('/', 1)).replaceAll("[^a-zA-Z]+", "-").replaceAll("-$", ""));
        endings(method, operation.getResponses());
    }

    /** An act is created by posting it, unless its method says what its answer is. */
    private static void endings(HttpMethod method, ApiResponses responses) {
        ApiResponse success = responses.get("200");
        if (method == HttpMethod.POST && success != null && "OK".equals(success.getDescription())) {
            responses.remove("200");
            responses.addApiResponse("201", success.description("Created"));
        }
        responses.addApiResponse("default", new ApiResponse().description("Een probleem (RFC 9457).")
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new Schema<Problem>().$ref("#/components/schemas/Problem")))));
    }
}
