package nl.voortgang.query.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in Dutch, as parts: people stand in it by their pseudonyms, and who knows their names can put these in
 * their places.
 */
record Sentence(List<Part> parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    /** Either a text or a person. */
    record Part(@Nullable String text, @Nullable PersonId person) {

        @Override
        public String toString() {
            return text == null ? Objects.requireNonNull(person).toString() : text;
        }
    }

    static Sentence of(Event event) {
        return Telling.of(event);
    }

    /** With the people's pseudonyms. */
    String text() {
        return parts.stream().map(Part::toString).collect(Collectors.joining());
    }

    /** Begins a sentence with who acted: {@code Portefeuillehouder p-1 accordeerde namens p-2}, and a space. */
    static Words by(Act act, String role, String verb) {
        var words = new Words();
        if (act.by().equals(PersonId.SYSTEM)) {
            words.say("Het systeem ");
        } else {
            words.say(role.isEmpty() ? "" : role + " ").say(act.by()).say(" ");
        }
        words.say(verb).say(" ");
        return act.onBehalfOf() == null ? words : words.say("namens ").say(act.onBehalfOf()).say(" ");
    }

    /** A sentence on its way. Texts that follow one another become one part. */
    static final class Words {

        private final List<Part> parts = new ArrayList<>();

        private Words() {}

        Words say(Object text) {
            if (text instanceof PersonId person) {
                parts.add(new Part(null, person));
                return this;
            }
            String written = text instanceof LocalDate day ? DAY.format(day) : text.toString();
            if (!parts.isEmpty() && parts.getLast().text() != null) {
                written = parts.removeLast().text() + written;
            }
            if (!written.isEmpty()) {
                parts.add(new Part(written, null));
            }
            return this;
        }

        Sentence end() {
            return new Sentence(List.copyOf(say(".").parts));
        }

        /** Ends it with somebody's own words, if there are any. */
        Sentence because(@Nullable String words) {
            return words == null ? end() : new Sentence(List.copyOf(say(": " + words).parts));
        }
    }
}
