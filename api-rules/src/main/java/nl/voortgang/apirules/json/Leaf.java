package nl.voortgang.apirules.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.voortgang.apirules.Faults;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a single value. Nothing is coerced: a number is not a text, nor the other way round. */
final class Leaf {

    private final JsonMapper mapper;

    Leaf(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Whether a type is written as one value, although it is a record. */
    static boolean isValue(JavaType type) {
        return Arrays.stream(type.getRawClass().getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    void check(JsonNode node, JavaType type, Faults faults) {
        Class<?> raw = type.getRawClass();
        if (node.isContainer() || node.isNull()) {
            faults.add("vorm", "Geef hier één waarde.");
        } else if (raw == String.class) {
            checkText(node, faults);
        } else if (raw == int.class || raw == Integer.class) {
            require(node.isIntegralNumber() && node.canConvertToInt(), "geheel-getal",
                    "Geef hier een geheel getal.", faults);
        } else if (raw == boolean.class || raw == Boolean.class) {
            require(node.isBoolean(), "waar-of-onwaar", "Geef hier true of false.", faults);
        } else if (raw.isEnum()) {
            require(Wording.names(raw).contains(node.stringValue(null)), "keuze", Wording.choose(raw), faults);
        } else if (raw == LocalDate.class) {
            require(node.isString() && reads(node, type), "datum",
                    "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2022-09-30.", faults);
        } else if (raw == Instant.class) {
            require(node.isString() && reads(node, type), "tijdstip",
                    "Schrijf het tijdstip met tijdzone, bijvoorbeeld 2022-09-30T12:00:00Z.", faults);
        } else {
            checkValue(node, type, faults);
        }
    }

    private static void checkText(JsonNode node, Faults faults) {
        if (!node.isString()) {
            faults.add("tekst", "Geef hier een tekst, tussen aanhalingstekens.");
        } else if (!Wording.isStorable(node.stringValue())) {
            faults.add("teken", "Deze tekst bevat een teken dat niet kan worden bewaard. Haal het weg.");
        }
    }

    /** Our own values say in Dutch what they look like. */
    private void checkValue(JsonNode node, JavaType type, Faults faults) {
        try {
            mapper.treeToValue(node, type);
        } catch (JacksonException refused) {
            faults.add("vorm", refused.getCause() instanceof IllegalArgumentException ours
                    ? Wording.sentence(String.valueOf(ours.getMessage()))
                    : "Deze waarde heeft niet de juiste vorm.");
        }
    }

    private boolean reads(JsonNode node, JavaType type) {
        try {
            mapper.treeToValue(node, type);
            return true;
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static void require(boolean holds, String rule, String message, Faults faults) {
        if (!holds) {
            faults.add(rule, message);
        }
    }
}
