package nl.voortgang.portal.history;

import java.util.Collections;
import java.util.Set;
import nl.voortgang.portal.api.Parameters;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it was typed; the read side says what is wrong with it. */
record Search(@Nullable String prestatie, @Nullable String voortgangsrapportage, @Nullable String statusmelding,
        @Nullable String programma, @Nullable String persoon, @Nullable String soort, @Nullable String van,
        @Nullable String tot, @Nullable String tekst) {

    private static final Set<String> PROVABLE = Set.of("prestatie", "statusmelding");

    /** By the names that both the portal and the read side know them by. */
    Parameters parameters() {
        return Parameters.NONE.with("prestatie", prestatie).with("voortgangsrapportage", voortgangsrapportage)
                .with("statusmelding", statusmelding).with("programma", programma).with("persoon", persoon)
                .with("soort", soort).with("van", van).with("tot", tot).with("tekst", tekst);
    }

    /** Where one bundle proves all that is found, to everybody who may read it; null when none does. */
    public @Nullable String proof() {
        return parameters().given().size() == 1 && !Collections.disjoint(parameters().given().keySet(), PROVABLE)
                ? "/integriteit/bewijs" + parameters().query()
                : null;
    }

    public boolean isEmpty() {
        return parameters().given().isEmpty();
    }
}
