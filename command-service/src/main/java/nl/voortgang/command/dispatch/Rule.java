package nl.voortgang.command.dispatch;

import java.util.List;
import nl.voortgang.apirules.Fault;

/** A rule of the domain that can refuse a command; an enum per aggregate implements it. */
public interface Rule {

    /** The last part of the problem's type, such as {@code vier-ogen}. */
    String slug();

    /** A Dutch sentence for the person who asked: what is the matter and what to do. May have places for {@link #refusal}. */
    String sentence();

    /** @param about what goes into the places of the sentence, see {@link java.util.Formatter} */
    default Refusal refusal(Object... about) {
        return new Refusal(this, sentence().formatted(about), List.of());
    }

    /** @param places all that stands in the way, each with a sentence of its own */
    default Refusal refusalFor(List<Fault> places) {
        return new Refusal(this, sentence(), places);
    }
}
