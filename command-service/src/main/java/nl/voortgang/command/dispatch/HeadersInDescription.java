package nl.voortgang.command.dispatch;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import nl.voortgang.contract.Act;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells in the API's description which headers an act understands. */
@Component
final class HeadersInDescription implements OperationCustomizer {

    HeadersInDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Conditions.class, Act.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean conditional = Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Conditions.class);
        return conditional
                ? operation
                        .addParametersItem(header(HttpHeaders.IF_MATCH, "\"3\"",
                                "De ETag waarop u beslist. Is er intussen iets gewijzigd, dan volgt 412."))
                        .addParametersItem(header(RepeatableRequest.KEY, "0193b0a6-6d0e-7c3e-9f3a-2f1f5f6f7a10",
                                "Een sleutel van uzelf, 1 tot 64 tekens. Hetzelfde verzoek nog eens krijgt het eerste antwoord."))
                : operation;
    }

    private static HeaderParameter header(String name, String example, String description) {
        var header = new HeaderParameter();
        header.name(name).description(description).example(example).required(false).schema(new StringSchema());
        return header;
    }
}
