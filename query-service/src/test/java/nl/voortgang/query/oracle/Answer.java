package nl.voortgang.query.oracle;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers as lines that can be laid beside each other: words with a bar between them, nothing for what is absent. */
final class Answer {

    private Answer() {}

    static String line(@Nullable Object... words) {
        return Stream.of(words).map(Answer::word).collect(Collectors.joining("|"));
    }

    /** As the API says it. */
    private static String word(@Nullable Object word) {
        return word == null ? "" : switch (word.toString()) {
            case "REQUESTED" -> "GEVRAAGD";
            case "SUBMITTED" -> "INGEDIEND";
            case "REVIEWED" -> "GETOETST";
            case "RETURNED" -> "TERUGGESTUURD";
            case "APPROVED" -> "GEACCORDEERD";
            case "FROZEN" -> "BEVROREN";
            case "SUBMIT" -> "INDIENEN";
            case "REVIEW" -> "TOETSEN";
            case "APPROVE" -> "ACCORDEREN";
            case "GREEN" -> "GROEN";
            case "ORANGE" -> "ORANJE";
            case "RED" -> "ROOD";
            case "RUNNING" -> "LOOPT";
            case "DONE" -> "VERWERKT";
            default -> word.toString();
        };
    }

    static String lines(Collection<String> lines) {
        return String.join("\n", lines);
    }

    /** Some fields of an answer, or of what stands in it. */
    static String fields(JsonNode of, String... pointers) {
        return Stream.of(pointers).map(it -> {
            JsonNode found = of.at("/" + it);
            return found.isArray() ? Integer.toString(found.size()) : found.isMissingNode() ? "" : found.asString();
        }).collect(Collectors.joining("|"));
    }

    static String each(JsonNode list, String... pointers) {
        return list.valueStream().map(it -> fields(it, pointers)).collect(Collectors.joining("\n"));
    }
}
