package nl.voortgang.portal.bulkapproval;

import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.update.Said;
import org.jspecify.annotations.Nullable;

/** An update that waits for somebody, as far as approving many at once goes. */
record Candidate(StatusUpdateId id, String subject, String name, int programme, String programmeName,
        @Nullable PersonId onBehalfOf, @Nullable TrafficLight light, @Nullable TrafficLight lightBefore,
        boolean qualifiesForBulk, @Nullable Said content, @Nullable String contentHash) {

    public String title() {
        return ofProgramme() ? "Programma " + programme + " " + name : subject + " " + name;
    }

    /** A programme's text is named one by one: it is not chosen beforehand. */
    public boolean ofProgramme() {
        return subject.startsWith("programma");
    }

    /** What the form sends: which update, and the text that was seen. */
    public String seen() {
        return id + " " + contentHash;
    }
}
