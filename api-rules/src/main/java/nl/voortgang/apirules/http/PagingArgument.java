package nl.voortgang.apirules.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives a controller method its {@link Paging}. */
final class PagingArgument implements HandlerMethodArgumentResolver {

    private static final String PAGE = "pagina";
    private static final String SIZE = "paginagrootte";
    private static final int LAST_PAGE = 1_000_000;
    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        List<Fault> faults = new ArrayList<>();
        int number = read(request.getParameter(PAGE), PAGE, 1, LAST_PAGE, faults);
        int size = read(request.getParameter(SIZE), SIZE, USUAL_SIZE, LARGEST_SIZE, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Paging(number, size, address((HttpServletRequest) request.getNativeRequest()));
    }

    private static int read(@Nullable String written, String name, int otherwise, int most, List<Fault> faults) {
        if (written == null) {
            return otherwise;
        }
        if (written.matches("\\d{1,7}")) {
            int value = Integer.parseInt(written);
            if (1 <= value && value <= most) {
                return value;
            }
        }
        faults.add(
                new Fault(name, "geheel-getal", "Geef voor ‘" + name + "’ een getal van 1 tot en met " + most + "."));
        return otherwise;
    }

    private static String address(HttpServletRequest request) {
        var whole = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(PAGE).replaceQueryParam(SIZE)
                .build();
        return whole.getQuery() == null ? request.getRequestURI() : request.getRequestURI() + "?" + whole.getQuery();
    }
}
