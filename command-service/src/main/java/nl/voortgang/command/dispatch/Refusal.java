package nl.voortgang.command.dispatch;

/** A rule of the domain said no. Nothing has happened. Answered as 409 with the rule as problem type. */
public final class Refusal extends RuntimeException {

    private final transient Rule rule;

    public Refusal(Rule rule) {
        this(rule, rule.sentence());
    }

    /** @param detail the rule's sentence for this very case, naming what it is about */
    public Refusal(Rule rule, String detail) {
        super(detail, null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
