package nl.voortgang.apirules;

/**
 * What must hold for a value of one type in a request body beyond its shape: lengths, or what belongs together. A service
 * declares it as a bean; it is asked about every well-formed value of that type, however deep, so that its faults reach the
 * caller together with the faults of shape elsewhere in the body.
 */
public interface BodyRule<T> {

    Class<T> type();

    /** @param faults stands at the value */
    void check(T value, Faults faults);
}
