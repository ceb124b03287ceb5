package nl.voortgang.command.report;

/** Where an update stands, as far as its report must know. */
public enum UpdateState {
    REQUESTED, SUBMITTED, REVIEWED, RETURNED, APPROVED, FROZEN;

    /** Whether its text is settled. */
    public boolean decided() {
        return this == APPROVED || this == FROZEN;
    }
}
