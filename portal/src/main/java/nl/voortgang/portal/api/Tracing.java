package nl.voortgang.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** One trace (W3C Trace Context) from the browser's request to whatever it makes the services do. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Tracing extends OncePerRequestFilter implements ClientHttpRequestInterceptor {

    private static final String HEADER = "traceparent";
    private static final String LOGGED_AS = "traceId";
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = MDC.putCloseable(LOGGED_AS, traceOf(request.getHeader(HEADER)))) {
            chain.doFilter(request, response);
        }
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String trace = MDC.get(LOGGED_AS);
        request.getHeaders().set(HEADER, "00-" + (trace == null ? random(2) : trace) + "-" + random(1) + "-01");
        return execution.execute(request, body);
    }

    private static String traceOf(@Nullable String header) {
        Matcher caller = FORM.matcher(header == null ? "" : header);
        return caller.matches() ? caller.group(1) : random(2);
    }

    private static String random(int longs) {
        var digits = new StringBuilder(16 * longs);
        for (int i = 0; i < longs; i++) {
            digits.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)));
        }
        return digits.toString();
    }
}
