package nl.voortgang.query.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Role;
import nl.voortgang.apirules.identity.Callers;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
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

    private final AsOf asOf;

    AskedArgument(AsOf asOf) {
        this.asOf = asOf;
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
        List<Fault> faults = new ArrayList<>();
        Asked now = Asked.now(caller, atLeast(request.getParameter(AskedDescription.AT_LEAST), faults));
        Asked asked = asOf.then(now, request.getParameter(AsOf.POSITION), request.getParameter(AsOf.MOMENT), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (asked.then() != null) {
            refuseWhoMayNotLookBack(caller);
            tell(asked.at(), asked.then(), request);
        }
        return asked;
    }

    /** The past is for who takes part; everybody else reads what is adopted now. */
    private static void refuseWhoMayNotLookBack(Caller caller) {
        Role[] may = Participant.class.getAnnotation(Allowed.class).value();
        if (Arrays.stream(may).noneMatch(caller::is)) {
            throw new AccessDeniedException("needs one of the roles " + Arrays.toString(may));
        }
    }

    private static void tell(long position, Instant moment, NativeWebRequest request) {
        var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        response.setHeader(AskedDescription.AT_POSITION, Long.toString(position));
        response.setHeader(AskedDescription.AT_MOMENT, moment.toString());
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

    private static @Nullable AtLeast atLeast(@Nullable String written, List<Fault> faults) {
        try {
            return written == null ? null : AtLeast.parse(written);
        } catch (IllegalArgumentException misshapen) {
            faults.add(new Fault(AskedDescription.AT_LEAST, "vorm",
                    "Schrijf de minimale versie als statusmelding en versie: 2022-2-2A1.1:3."));
            return null;
        }
    }
}
