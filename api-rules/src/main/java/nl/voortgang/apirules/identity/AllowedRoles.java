package nl.voortgang.apirules.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps {@link Allowed}; comes before a body is read, so who may not act learns nothing about the input. What is for everybody is
 * for every person: a service may do only what names it.
 */
final class AllowedRoles implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Allowed allowed = demandedBy(method);
            Optional<Caller> caller = Callers.behind(request.getUserPrincipal());
            if (allowed == null
                    ? caller.filter(it -> it.is(Role.SERVICE)).isPresent()
                    : caller.filter(it -> Arrays.stream(allowed.value()).anyMatch(it::is)).isEmpty()) {
                throw new AccessDeniedException("this is for " + (allowed == null ? "people" : allowed));
            }
        }
        return true;
    }

    private static @Nullable Allowed demandedBy(HandlerMethod method) {
        Allowed onMethod = method.getMethodAnnotation(Allowed.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allowed.class);
    }
}
