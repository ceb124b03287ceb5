package nl.voortgang.command.report;

/** How far a report has come, for who only needs to know that. */
public enum Phase {
    PLANNED, OPEN, COMPILED, ADOPTED, SENT_TO_COUNCIL, PUBLISHED, CANCELLED;

    /** From here on only an erratum changes what the report says. */
    public boolean adopted() {
        return this == ADOPTED || this == SENT_TO_COUNCIL || this == PUBLISHED;
    }
}
