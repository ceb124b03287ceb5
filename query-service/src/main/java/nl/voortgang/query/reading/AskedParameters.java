package nl.voortgang.query.reading;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** What {@link Asked} is on the outside. */
@Component
final class AskedParameters implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == Asked.class)) {
            operation.addParametersItem(new QueryParameter().name(AskedArgument.AT_LEAST).required(false)
                    .schema(new StringSchema()).example("2022-2-2A1.1:3").description(
                            "Wacht ten hoogste 3 seconden tot het antwoord deze versie van deze statusmelding kent."));
        }
        return operation;
    }
}
