package nl.voortgang.proof;

import java.util.HexFormat;

/** Strings as RFC 8785, section 3.2.2.2, writes them. */
final class CanonicalText {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private CanonicalText() {}

    static String write(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(character -> {
            int shortForm = SHORT.indexOf(character);
            if (shortForm >= 0) {
                json.append('\\').append(LETTERS.charAt(shortForm));
            } else if (character < ' ') {
                json.append("\\u").append(HexFormat.of().toHexDigits((char) character));
            } else {
                json.append((char) character);
            }
        });
        return json.append('"').toString();
    }

    /** @param json without the quotes around it; what is not canonical in it is not noticed here */
    static String read(String json) {
        var text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) != '\\') {
                text.append(json.charAt(i));
            } else if (json.charAt(++i) == 'u') {
                text.append((char) HexFormat.fromHexDigits(json, i + 1, Math.min(i + 5, json.length())));
                i += 4;
            } else {
                int shortForm = LETTERS.indexOf(json.charAt(i));
                text.append(shortForm < 0 ? json.charAt(i) : SHORT.charAt(shortForm));
            }
        }
        return text.toString();
    }
}
