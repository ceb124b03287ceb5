package nl.voortgang.command.dispatch;

import java.util.List;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.Refused;

/** A rule of the domain said no. Nothing has happened. Answered as 409 with the rule as problem type. */
public final class Refusal extends RuntimeException implements Refused {

    private final transient Rule rule;
    private final transient List<Fault> faults;

    /**
     * @param detail the rule's sentence for this very case, naming what it is about
     * @param faults what stands in the way, where there is more than the sentence can say
     */
    public Refusal(Rule rule, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.rule = rule;
        this.faults = List.copyOf(faults);
    }

    public Rule rule() {
        return rule;
    }

    @Override
    public String slug() {
        return rule.slug();
    }

    /** {@code vier-ogen} is called {@code Vier ogen}. */
    @Override
    public String title() {
        String words = rule.slug().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String detail() {
        return String.valueOf(getMessage());
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }
}
