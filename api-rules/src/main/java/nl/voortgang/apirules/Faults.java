package nl.voortgang.apirules;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that the caller hears it all at once. {@code at} gives the same list one step deeper. */
public final class Faults {

    /** Enough to mend a form by; more would only make a hostile answer long. */
    private static final int MOST = 100;

    private final String pointer;
    private final List<Fault> found;

    public Faults() {
        this("", new ArrayList<>());
    }

    private Faults(String pointer, List<Fault> found) {
        this.pointer = pointer;
        this.found = found;
    }

    public Faults at(String field) {
        return new Faults(pointer + "/" + field.replace("~", "~0").replace("/", "~1"), found);
    }

    public Faults at(int index) {
        return at(Integer.toString(index));
    }

    public void add(String rule, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(pointer, rule, message));
        }
    }

    /** The same place, in a list of its own. */
    public Faults apart() {
        return new Faults(pointer, new ArrayList<>());
    }

    /** Takes over what stands in places of which nothing was said yet, nor of anything around or in them. */
    public void takeOver(Faults others) {
        List<Fault> before = found();
        others.found.stream().filter(other -> before.stream().noneMatch(fault -> within(other, fault)
                || within(fault, other))).limit(MOST - found.size()).forEach(found::add);
    }

    private static boolean within(Fault inner, Fault outer) {
        return (inner.pointer() + "/").startsWith(outer.pointer() + "/");
    }

    public List<Fault> found() {
        return List.copyOf(found);
    }

    public int count() {
        return found.size();
    }

    /** @throws InvalidInput when anything was found */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
