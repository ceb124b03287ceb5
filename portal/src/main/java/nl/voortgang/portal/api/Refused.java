package nl.voortgang.portal.api;

import java.util.Map;

/** It may, or can, not be so: a service answered that, or the portal saw it before it had to ask. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /**
     * The same, told beside the field that it is about.
     *
     * @param fields by the problem's slug
     */
    public Refused at(Map<String, String> fields) {
        return fields.entrySet().stream().filter(it -> problem.is(it.getKey())).findFirst()
                .map(it -> new Refused(problem.at(it.getValue()))).orElse(this);
    }
}
