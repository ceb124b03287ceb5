package nl.voortgang.command.forms.page;

import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page.Performance;
import nl.voortgang.command.forms.page.Page.Words;
import org.jspecify.annotations.Nullable;

/** A performance of which the page may still tell its light and what explains it. */
final class OpenPerformance {

    private final int line;
    private final String code;
    private final String name;
    private final Paragraphs explanation = new Paragraphs();
    private @Nullable Words light;

    OpenPerformance(int line, String code, String name) {
        this.line = line;
        this.code = code;
        this.name = name;
    }

    void shine(Words told, FormBody body) {
        if (light != null && !light.text().equals(told.text())) {
            body.fault(told.line(), "dubbel", "Prestatie %s heeft al een ander stoplicht, op regel %d. Kies er een."
                    .formatted(code, light.line()));
        } else {
            light = told;
        }
    }

    void explain(Block block) {
        explanation.add(block);
    }

    /** @param text what follows its code */
    boolean isNamedFirstIn(String text) {
        return !name.isEmpty() && text.regionMatches(true, 0, name, 0, name.length());
    }

    /** What is left of a heading after the code, and after the name if that is there. */
    String without(String text) {
        return isNamedFirstIn(text) ? text.substring(name.length()).replaceFirst("^[:.]?\\s*", "") : text;
    }

    Performance found() {
        return new Performance(line, code, name, light, explanation.found());
    }
}
