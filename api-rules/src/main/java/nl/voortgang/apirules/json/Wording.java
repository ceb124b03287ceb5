package nl.voortgang.apirules.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.wire.ContractJson;

/** The Dutch sentences about the shape of what was sent. */
public final class Wording {

    static final String OBJECT_EXPECTED = "Geef hier een object, tussen { en }.";

    /** How a field is spoken of; one that is missing here goes by its name in quotes. */
    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("accorderen", "de uiterste datum om te accorderen"),
            Map.entry("begrotingsjaar", "het begrotingsjaar"),
            Map.entry("bijsturing", "de bijsturing"),
            Map.entry("code", "de code"),
            Map.entry("college", "de datum van het college"),
            Map.entry("consequentie", "de consequentie"),
            Map.entry("houder", "de houder"),
            Map.entry("indienen", "de uiterste datum om in te dienen"),
            Map.entry("inhoud", "de inhoud"),
            Map.entry("missie", "de missie"),
            Map.entry("naam", "de naam"),
            Map.entry("nummer", "het nummer"),
            Map.entry("oorzaak", "de oorzaak"),
            Map.entry("opmerking", "de opmerking"),
            Map.entry("peildatum", "de peildatum"),
            Map.entry("soort", "de soort"),
            Map.entry("stoplicht", "het stoplicht"),
            Map.entry("tekst", "de tekst"),
            Map.entry("termijnen", "de termijnen"),
            Map.entry("toetsen", "de uiterste datum om te toetsen"),
            Map.entry("totEnMet", "de laatste dag"),
            Map.entry("van", "de eerste dag"),
            Map.entry("volgnummer", "het volgnummer"));

    private Wording() {}

    static String required(String field) {
        return "Vul " + SPOKEN.getOrDefault(field, "‘" + field + "’") + " in.";
    }

    static String choose(List<String> options) {
        return "Kies uit " + enumeration(options, "of") + ".";
    }

    /** @param type an enum, of which the names as they stand in JSON may be chosen */
    public static String choose(Class<?> type) {
        return choose(names(type));
    }

    static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ContractJson.MAPPER.convertValue(constant, String.class)).toList();
    }

    static String unknown(String field, List<String> known) {
        String shown = field.length() <= 60 ? field : field.substring(0, 60) + "…";
        return "Het veld ‘" + shown + "’ is hier niet bekend. " + (known.isEmpty()
                ? "Hier horen geen velden."
                : "Wel bekend: " + enumeration(known, "en") + ".");
    }

    public static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String enumeration(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
