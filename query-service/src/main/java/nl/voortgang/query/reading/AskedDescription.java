package nl.voortgang.query.reading;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.voortgang.apirules.openapi.OutsideOf;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How what is {@link Asked} looks from outside. */
@Configuration(proxyBeanMethods = false)
class AskedDescription {

    static final String AT_LEAST = "minimaleVersie";
    /** The headers that say which moment an answer is of. */
    static final String AT_POSITION = "Op-Positie";
    static final String AT_MOMENT = "Op-Moment";
    private static final Set<String> PARAMETERS = Set.of(AT_LEAST, AsOf.POSITION, AsOf.MOMENT);

    @Bean
    static OutsideOf asked() {
        return new OutsideOf(Asked.class,
                OutsideOf.query(AT_LEAST,
                        "Wacht ten hoogste 3 seconden tot het antwoord van deze versie van deze statusmelding weet:"
                                + " 2022-2-2A1.1:3."),
                OutsideOf.query(AsOf.POSITION,
                        "Zoals het stond na de gebeurtenis op deze positie van het grootboek, op de dag daarvan.")
                        .schema(new IntegerSchema().format("int64")),
                OutsideOf.query(AsOf.MOMENT, "Zoals het stond op dit moment, met wat er toen besloten was.")
                        .schema(new DateTimeSchema()));
    }

    /** Who did not log in did nothing to wait for, and is told of what is published now only. */
    @Bean
    static OpenApiCustomizer headersForWhoLoggedIn() {
        return description -> description.getPaths().forEach((path, item) -> {
            Operation question = item.getGet();
            List<Parameter> parameters = question == null ? null : question.getParameters();
            if (parameters == null) {
                return;
            }
            if (path.startsWith(Public.PATH)) {
                parameters.removeIf(parameter -> PARAMETERS.contains(parameter.getName()));
            } else if (parameters.stream().anyMatch(parameter -> AsOf.POSITION.equals(parameter.getName()))) {
                tellHeaders(question);
            }
        });
    }

    private static void tellHeaders(Operation operation) {
        Objects.requireNonNull(operation.getResponses().get("200"))
                .addHeaderObject(AT_POSITION, new Header().schema(new IntegerSchema().format("int64"))
                        .description("De positie waarnaar gevraagd is, of die van het gevraagde moment."))
                .addHeaderObject(AT_MOMENT, new Header().schema(new DateTimeSchema())
                        .description("Het moment waarnaar gevraagd is, of dat van de gevraagde positie."));
    }
}
