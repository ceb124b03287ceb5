package nl.voortgang.command.reminder;

import java.util.Objects;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One update, and what is to be done to it by whom.
 *
 * @param task a step, never the overview
 * @param person who is to do it, or null when nobody holds the portfolio that day
 * @param onBehalfOf whom that person replaces, or null
 */
public record Duty(Subject subject, Task task, @Nullable PersonId person, @Nullable PersonId onBehalfOf) {

    boolean of(PersonId somebody) {
        return Objects.equals(person, somebody);
    }
}
