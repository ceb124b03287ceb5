package nl.voortgang.portal.integrity;

import java.util.List;
import java.util.Set;
import nl.voortgang.portal.api.Parameters;
import org.jspecify.annotations.Nullable;

/** What a bundle is about: a performance, a status update, a report, or all that happened in a period. */
record Story(@Nullable String prestatie, @Nullable String statusmelding, @Nullable String voortgangsrapportage,
        @Nullable String van, @Nullable String tot) {

    private static final List<Set<String>> COMPLETE = List.of(Set.of("prestatie"), Set.of("statusmelding"),
            Set.of("voortgangsrapportage"), Set.of("van", "tot"));

    Parameters parameters() {
        return Parameters.NONE.with("prestatie", prestatie).with("statusmelding", statusmelding)
                .with("voortgangsrapportage", voortgangsrapportage)
                .with("van", van).with("tot", tot);
    }

    /** Whether it is one of the four; of anything else the service says what is wrong. */
    public boolean isComplete() {
        return COMPLETE.contains(parameters().given().keySet());
    }

    public String query() {
        return parameters().query();
    }
}
