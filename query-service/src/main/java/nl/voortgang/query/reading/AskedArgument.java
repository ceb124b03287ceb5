package nl.voortgang.query.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.identity.Callers;
import nl.voortgang.apirules.openapi.OutsideOf;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller method what was {@link Asked}. */
@Component
final class AskedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String AT_LEAST = "minimaleVersie";

    @Bean
    static OutsideOf asked() {
        return new OutsideOf(Asked.class, OutsideOf.query(AT_LEAST,
                "Wacht ten hoogste 3 seconden tot het antwoord van deze versie van deze statusmelding weet:"
                        + " 2022-2-2A1.1:3."));
    }

    /** Who did not log in did nothing to wait for, and need not know how far an update has come. */
    @Bean
    static OpenApiCustomizer publicDoesNotWait() {
        return description -> description.getPaths().forEach((path, item) -> {
            if (path.startsWith(Public.PATH) && item.getGet().getParameters() != null) {
                item.getGet().getParameters().removeIf(parameter -> parameter.getName().equals(AT_LEAST));
            }
        });
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        if (parameter.getContainingClass().isAnnotationPresent(Public.class)) {
            return Asked.byAnybody(named(request));
        }
        Caller caller = Callers.behind(request.getUserPrincipal())
                .orElseThrow(() -> new IllegalStateException("a question was asked where no login is demanded"));
        return new Asked(caller, Asked.NOW, atLeast(request.getParameter(AT_LEAST)));
    }

    @SuppressWarnings("unchecked")
    private static OrganisationId named(NativeWebRequest request) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                RequestAttributes.SCOPE_REQUEST);
        try {
            return new OrganisationId(
                    Objects.requireNonNull(Objects.requireNonNull(variables).get(Public.ORGANISATION)));
        } catch (IllegalArgumentException noName) {
            throw new NotFound("Deze organisatie heeft hier niets gepubliceerd.");
        }
    }

    private static @Nullable AtLeast atLeast(@Nullable String written) {
        try {
            return written == null ? null : AtLeast.parse(written);
        } catch (IllegalArgumentException misshapen) {
            throw new InvalidInput(List.of(new Fault(AT_LEAST, "vorm",
                    "Schrijf de minimale versie als statusmelding en versie: 2022-2-2A1.1:3.")));
        }
    }
}
