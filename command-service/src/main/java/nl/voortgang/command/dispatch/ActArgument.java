package nl.voortgang.command.dispatch;

import static java.util.Objects.requireNonNull;

import java.security.Principal;
import java.time.InstantSource;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method its {@link Act}: the caller, and the moment of the request. */
final class ActArgument implements HandlerMethodArgumentResolver {

    private final InstantSource clock;

    ActArgument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class;
    }

    @Override
    public Act resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        Principal caller = requireNonNull(request.getUserPrincipal());
        return Act.of(new PersonId(caller.getName()), clock.instant());
    }
}
