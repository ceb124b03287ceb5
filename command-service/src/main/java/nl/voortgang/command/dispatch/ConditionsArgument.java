package nl.voortgang.command.dispatch;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Reads the {@link Conditions} of a request from its headers. */
final class ConditionsArgument implements HandlerMethodArgumentResolver {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Conditions.class;
    }

    @Override
    public Conditions resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new Conditions(expectedVersion(request.getHeader(HttpHeaders.IF_MATCH)), once(request));
    }

    private static @Nullable Long expectedVersion(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher etag = ETAG.matcher(header);
        if (!etag.matches()) {
            throw malformed(HttpHeaders.IF_MATCH, "Geef in If-Match de ETag die u eerder kreeg, zoals \"3\".");
        }
        return Long.valueOf(etag.group(1));
    }

    private static @Nullable Once once(HttpServletRequest request) {
        String key = request.getHeader(RepeatableRequest.KEY);
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw malformed(RepeatableRequest.KEY,
                    "Geef in Idempotency-Key 1 tot 64 zichtbare tekens zonder spaties, zoals een UUID.");
        }
        var person = new PersonId(requireNonNull(request.getUserPrincipal()).getName());
        var repeatable = requireNonNull(WebUtils.getNativeRequest(request, RepeatableRequest.class));
        return new Once(person, key, repeatable.hash());
    }

    private static InvalidInput malformed(String header, String message) {
        return new InvalidInput(List.of(new Fault(header, "vorm", message)));
    }
}
