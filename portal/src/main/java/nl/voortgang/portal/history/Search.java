package nl.voortgang.portal.history;

import nl.voortgang.portal.api.Parameters;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it was typed; the read side says what is wrong with it. */
record Search(@Nullable String prestatie, @Nullable String voortgangsrapportage, @Nullable String statusmelding,
        @Nullable String programma, @Nullable String persoon, @Nullable String soort, @Nullable String van,
        @Nullable String tot, @Nullable String tekst) {

    /** By the names that both the portal and the read side know them by. */
    Parameters parameters() {
        return Parameters.NONE.with("prestatie", prestatie).with("voortgangsrapportage", voortgangsrapportage)
                .with("statusmelding", statusmelding).with("programma", programma).with("persoon", persoon)
                .with("soort", soort).with("van", van).with("tot", tot).with("tekst", tekst);
    }

    public boolean isEmpty() {
        return parameters().given().isEmpty();
    }
}
