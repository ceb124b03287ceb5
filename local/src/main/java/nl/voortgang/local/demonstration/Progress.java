package nl.voortgang.local.demonstration;

/** What the load is doing, for the person who waits for it. */
@FunctionalInterface
public interface Progress {
    void says(String what);
}
