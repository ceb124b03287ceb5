package nl.voortgang.portal.substitution;

import java.time.LocalDate;
import nl.voortgang.contract.PersonId;

/** The days on which one person acts on behalf of another. */
record Substitution(PersonId replaced, PersonId substitute, LocalDate from, LocalDate until) {

    enum When {
        RUNNING,
        COMING,
        PAST
    }

    When on(LocalDate day) {
        if (from.isAfter(day)) {
            return When.COMING;
        }
        return until.isBefore(day) ? When.PAST : When.RUNNING;
    }

    /** Unique on the page. */
    public String key() {
        return replaced.value().replaceAll("[^A-Za-z0-9-]", "_") + "-" + from;
    }
}
