package nl.voortgang.command.dispatch;

import java.util.List;
import nl.voortgang.apirules.Fault;

/**
 * A rule of the domain that can refuse a command. Each aggregate keeps its own together, as constants.
 *
 * @param slug the last part of the problem's type, such as {@code vier-ogen}
 * @param sentence Dutch, for the person who asked: what is the matter and what to do. May have places for {@link #refusal}
 */
public record Rule(String slug, String sentence) {

    /** @param about what goes into the places of the sentence, see {@link java.util.Formatter} */
    public Refusal refusal(Object... about) {
        return new Refusal(this, sentence.formatted(about), List.of());
    }

    /** @param places all that stands in the way, each with a sentence of its own */
    public Refusal refusalFor(List<Fault> places) {
        return new Refusal(this, sentence, places);
    }
}
