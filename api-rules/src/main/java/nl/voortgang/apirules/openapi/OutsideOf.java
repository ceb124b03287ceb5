package nl.voortgang.apirules.openapi;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a parameter of a controller method that is put together from the request looks from outside. A service that has one
 * of its own declares this as a bean.
 *
 * @param type of the controller method's parameter
 * @param parameters in its place
 */
public record OutsideOf(Class<?> type, List<Parameter> parameters) {

    public OutsideOf(Class<?> type, Parameter... parameters) {
        this(type, List.of(parameters));
    }

    public static Parameter query(String name, String text) {
        return new QueryParameter().name(name).required(false).schema(new StringSchema()).description(text);
    }

    public static Parameter header(String name, String text) {
        return new HeaderParameter().name(name).required(false).schema(new StringSchema()).description(text);
    }

    /** A number in the query, from 1. */
    public static Parameter number(String name, int otherwise, int most, String text) {
        var schema = new IntegerSchema();
        schema.setDefault(otherwise);
        schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
        return new QueryParameter().name(name).required(false).schema(schema).description(text);
    }
}
