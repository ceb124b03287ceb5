package nl.voortgang.command.ledger;

/** Somebody who wants to know at once that the ledger grew. Only this instance tells; others are found by looking. */
@FunctionalInterface
public interface LinesAdded {

    void linesAdded();
}
