package nl.voortgang.command.bulkapproval;

import java.util.HashSet;
import java.util.List;
import nl.voortgang.apirules.Faults;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;
import nl.voortgang.contract.statusupdate.StatusUpdateId;

/** Finds what is wrong with the list of updates: 1 to 200, each once. */
final class BulkApprovalCheck {

    static final int MOST = 200;

    private BulkApprovalCheck() {}

    static void check(List<Seen> seen, Faults faults) {
        Faults list = faults.at("statusmeldingen");
        if (seen.isEmpty()) {
            list.add("verplicht", "Noem minstens één statusmelding.");
        }
        if (seen.size() > MOST) {
            list.add("te-veel", "Noem hooguit %d statusmeldingen; het zijn er nu %d.".formatted(MOST, seen.size()));
        }
        var named = new HashSet<StatusUpdateId>();
        for (int i = 0; i < seen.size(); i++) {
            StatusUpdateId update = seen.get(i).statusUpdate();
            if (!named.add(update)) {
                list.at(i).at("statusmelding").add("dubbel", "Noem statusmelding %s maar één keer.".formatted(update));
            }
        }
    }
}
