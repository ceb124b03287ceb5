package nl.voortgang.apirules.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.voortgang.apirules.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps {@link Allowed}; comes before a body is read, so who may not act learns nothing about the input. */
final class AllowedRoles implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Allowed allowed = demandedBy(method);
            if (allowed != null && Callers.behind(request.getUserPrincipal())
                    .filter(caller -> Arrays.stream(allowed.value()).anyMatch(caller::is)).isEmpty()) {
                throw new AccessDeniedException("needs one of the roles " + Arrays.toString(allowed.value()));
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
