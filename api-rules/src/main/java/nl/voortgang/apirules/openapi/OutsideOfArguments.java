package nl.voortgang.apirules.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Shows the parameters of a request instead of what a controller method gets of them. */
final class OutsideOfArguments implements OperationCustomizer {

    private final List<OutsideOf> known;

    OutsideOfArguments(List<OutsideOf> known) {
        this.known = known;
        known.forEach(outside -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(outside.type()));
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<Class<?>> types = Arrays.stream(method.getMethodParameters())
                .<Class<?>>map(MethodParameter::getParameterType).toList();
        known.stream().filter(outside -> types.contains(outside.type()))
                .flatMap(outside -> outside.parameters().stream())
                // two methods that read different forms at one address share an operation
                .filter(parameter -> operation.getParameters() == null || operation.getParameters().stream()
                        .noneMatch(other -> parameter.getName().equals(other.getName())))
                .forEach(operation::addParametersItem);
        return operation;
    }
}
