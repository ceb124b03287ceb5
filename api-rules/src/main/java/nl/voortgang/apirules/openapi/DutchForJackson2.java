package nl.voortgang.apirules.openapi;

import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import nl.voortgang.contract.wire.Dutch;

/** {@link Dutch} for the older Jackson that writes the API's description. */
final class DutchForJackson2 extends PropertyNamingStrategy {

    private static final Dutch DUTCH = new Dutch();

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String word) {
        return named(field.getDeclaringClass(), word);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String word) {
        return named(method.getDeclaringClass(), word);
    }

    @Override
    public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String word) {
        return named(parameter.getDeclaringClass(), word);
    }

    private static String named(Class<?> type, String word) {
        return type.isRecord() ? DUTCH.translate(word) : word;
    }
}
