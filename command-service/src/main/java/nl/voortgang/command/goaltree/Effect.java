package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/** From when a new version of a tree counts. */
final class Effect {

    private Effect() {}

    /** A Dutch sentence, or null where there is nothing to say: no report is open. */
    static @Nullable String of(List<ReportId> open) {
        if (open.isEmpty()) {
            return null;
        }
        String reports = open.stream().map(ReportId::toString).collect(Collectors.joining(", "));
        return (open.size() == 1
                ? "De nieuwe versie geldt vanaf de volgende voortgangsrapportage; %s is open en houdt de versie waarmee zij"
                        + " is geopend."
                : "De nieuwe versie geldt vanaf de volgende voortgangsrapportage; %s zijn open en houden de versie waarmee"
                        + " zij zijn geopend.")
                .formatted(reports);
    }
}
