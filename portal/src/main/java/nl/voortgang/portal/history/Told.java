package nl.voortgang.portal.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The read side's fields and values in words, whatever they are of. */
@Component
class Told {

    private static final Set<String> OF_PEOPLE = Set.of("opsteller", "controller", "door", "namens");
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    private final MessageSource messages;

    Told(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param label of a part of something larger
     * @param parts of something larger, which has no text and no person of its own
     */
    record Value(@Nullable String label, @Nullable String text, @Nullable PersonId person, List<Value> parts) {

        List<PersonId> people() {
            return Stream.concat(Stream.ofNullable(person), parts.stream().flatMap(it -> it.people().stream()))
                    .toList();
        }
    }

    /** A field that nobody thought of is called as it is. */
    String name(String field) {
        return word("wijziging.veld." + field, field);
    }

    @Nullable
    Value value(String field, @Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value(null, field, value);
    }

    private Value value(@Nullable String label, String field, JsonNode value) {
        if (value.isArray()) {
            return new Value(label, null, null, value.valueStream().map(it -> value(null, field, it)).toList());
        }
        if (value.isObject()) {
            return new Value(label, null, null, value.propertyStream()
                    .map(it -> value(name(it.getKey()), it.getKey(), it.getValue())).toList());
        }
        return OF_PEOPLE.contains(field)
                ? new Value(label, null, new PersonId(value.asString()), List.of())
                : new Value(label, text(value.asString()), null, List.of());
    }

    private String text(String value) {
        if (value.matches(DAY)) {
            return formatted("d MMMM yyyy").format(LocalDate.parse(value));
        }
        if (value.matches(DAY + "T.*Z")) {
            return formatted("d MMMM yyyy HH:mm").format(Instant.parse(value).atZone(Act.ZONE));
        }
        return word("waarde." + value, value);
    }

    private static DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private String word(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
