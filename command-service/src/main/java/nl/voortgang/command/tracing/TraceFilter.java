package nl.voortgang.command.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its trace, and each of its log lines the trace's id. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceParent trace = TraceParent.following(request.getHeader("traceparent"));
        try (var _ = MDC.putCloseable("traceId", trace.traceId())) {
            ScopedValue.where(TraceParent.CURRENT, trace).call(() -> {
                chain.doFilter(request, response);
                return trace;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
