package nl.voortgang.command.goaltree;

import java.util.HashSet;
import java.util.List;
import nl.voortgang.apirules.Faults;
import nl.voortgang.contract.goaltree.PerformanceCode;

/**
 * Finds what is wrong with what a performance goes on with. Two may go on with the same one (it was split), one may go on
 * with several (they were merged).
 */
record ContinuesCheck(LastYear lastYear) {

    void check(List<PerformanceCode> continues, Faults faults) {
        var seen = new HashSet<PerformanceCode>();
        for (int i = 0; i < continues.size(); i++) {
            PerformanceCode code = continues.get(i);
            if (!seen.add(code)) {
                faults.at(i).add("dubbel", "Noem prestatie %s hier maar één keer.".formatted(code));
            } else if (!lastYear.has(code)) {
                tell(code, faults.at(i));
            }
        }
    }

    private void tell(PerformanceCode code, Faults faults) {
        switch (lastYear) {
            case LastYear.Imported tree -> faults.add("onbekend",
                    "Prestatie %s staat niet in de doelenboom van %s. Noem een prestatie die er wel in staat, of geen."
                            .formatted(code, tree.year()));
            case LastYear.NotImported none -> faults.add("geen-doelenboom",
                    "Van begrotingsjaar %d is er nog geen doelenboom. Lees die eerst in, of noem hier geen prestatie."
                            .formatted(none.year()));
            case LastYear.Unknown _ -> {}
        }
    }
}
