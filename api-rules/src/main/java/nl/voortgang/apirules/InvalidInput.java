package nl.voortgang.apirules;

import java.util.List;

/** What the caller sent is wrong, in these places: 400. */
public final class InvalidInput extends RuntimeException implements Refused {

    private final List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String slug() {
        return "ongeldige-invoer";
    }

    @Override
    public String title() {
        return "Ongeldige invoer";
    }

    @Override
    public String detail() {
        return faults.size() == 1
                ? "Er klopt iets niet in de invoer. Bij ‘fouten’ staat wat en waar."
                : "Er kloppen " + faults.size() + " dingen niet in de invoer. Bij ‘fouten’ staat wat en waar.";
    }

    @Override
    public int status() {
        return 400;
    }
}
