package nl.voortgang.query.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller method its {@link Search}, or refuses with everything that is wrong in it. */
@Component
final class SearchArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final int LONGEST_TEXT = 200;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Search.class;
    }

    @Override
    public Search resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        var written = new Written(request, new ArrayList<>());
        var search = new Search(written.as("prestatie", PerformanceCode::new),
                written.as("voortgangsrapportage", ReportId::parse), written.as("statusmelding", StatusUpdateId::parse),
                written.as("programma", SearchArgument::programme), written.as("persoon", PersonId::new),
                types(written), written.as("van", SearchArgument::day), written.as("tot", SearchArgument::day),
                written.as("tekst", SearchArgument::text));
        if (search.from() != null && search.until() != null && search.until().isBefore(search.from())) {
            written.faults.add(new Fault("tot", "volgorde", "De laatste dag ligt voor de eerste."));
        }
        if (!written.faults.isEmpty()) {
            throw new InvalidInput(written.faults);
        }
        return search;
    }

    private static Set<String> types(Written written) {
        String[] kinds = written.request.getParameterValues("soort");
        Set<String> types = new TreeSet<>();
        for (String kind : kinds == null ? new String[0] : kinds) {
            Set<String> found = Kinds.types(kind);
            if (found.isEmpty()) {
                written.faults.add(new Fault("soort", "keuze",
                        "Kies uit " + String.join(", ", Kinds.all()) + ", of het deel daarvan voor de punt."));
            }
            types.addAll(found);
        }
        return types;
    }

    private static int programme(String written) {
        if (!written.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException("een programma wordt aangeduid met zijn nummer, van 1 tot en met 99");
        }
        return Integer.parseInt(written);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("een dag wordt geschreven als 2022-09-01", none);
        }
    }

    private static String text(String written) {
        if (written.isBlank() || written.length() > LONGEST_TEXT || written.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("een tekst om op te zoeken heeft woorden en hoogstens 200 tekens");
        }
        return written;
    }

    /** What is looked for, as it stands in the address. */
    private record Written(NativeWebRequest request, List<Fault> faults) {

        <T> @Nullable T as(String name, Function<String, T> form) {
            String written = request.getParameter(name);
            try {
                return written == null ? null : form.apply(written);
            } catch (IllegalArgumentException misshapen) {
                String clause = String.valueOf(misshapen.getMessage());
                faults.add(new Fault(name, "vorm",
                        Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + "."));
                return null;
            }
        }
    }
}
