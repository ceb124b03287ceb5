package nl.voortgang.command.input;

import nl.voortgang.apirules.Faults;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.wire.ContractJson;

/** An event travels as one message of at most 64 KB (NL GOV profile for CloudEvents). */
public final class EncodedSize {

    private static final int MOST = 64 * 1024;

    private EncodedSize() {}

    /** @param event whose texts can be encoded, see {@link Texts} */
    public static void check(Event event, Faults faults) {
        int size = ContractJson.write(event).length;
        if (size > MOST) {
            faults.add("te-groot", "Maak dit korter: alles bij elkaar is het %d kB en dat mag hooguit %d kB zijn."
                    .formatted((size + 1023) / 1024, MOST / 1024));
        }
    }
}
