package nl.voortgang.portal.form;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.voortgang.portal.api.Problem;
import nl.voortgang.portal.api.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A form that did not go through.
 *
 * @param page its path and query
 * @param person the pseudonym of who filled it in
 * @param values as typed
 * @param problem why; absent for who had to log in first
 */
public record KeptForm(String name, String page, String person, Map<String, List<String>> values,
        @Nullable Problem problem) implements Serializable {

    static KeptForm of(Form form, @Nullable Problem problem) {
        return new KeptForm(form.name(), form.page(), form.person(), form.values(), problem);
    }

    boolean standsOn(String path) {
        return page.split("[?#]", 2)[0].equals(path);
    }

    public @Nullable String value(String field) {
        List<String> all = values.get(field);
        return all == null ? null : all.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String fault(String field) {
        return faults().stream().filter(it -> place(it).equals(field)).map(Fault::message).findFirst().orElse(null);
    }

    /** The field that a fault is about: it may be about a part of it, or be called by the last part of its name. */
    public String place(Fault fault) {
        String at = fault.field();
        return values.keySet().stream()
                .filter(it -> it.equals(at) || it.endsWith("." + at) || at.startsWith(it + ".")).findFirst().orElse(at);
    }

    public List<Fault> faults() {
        return problem == null ? List.of() : problem.faults();
    }
}
