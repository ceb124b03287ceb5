package nl.voortgang.apirules.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import nl.voortgang.apirules.Paging;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** What a {@link Paging} is on the outside. */
final class PagingParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == Paging.class)) {
            operation.addParametersItem(number("pagina", 1, 1_000_000, "Welke bladzijde van de lijst."));
            operation.addParametersItem(number("paginagrootte", 50, 200, "Hoeveel er op een bladzijde staan."));
        }
        return operation;
    }

    private static Parameter number(String name, int otherwise, int most, String text) {
        var schema = new IntegerSchema();
        schema.setDefault(otherwise);
        schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
        return new QueryParameter().name(name).required(false).description(text).schema(schema);
    }
}
