package nl.voortgang.command.forms.page;

import java.util.regex.MatchResult;
import nl.voortgang.command.forms.FormBody;
import org.jspecify.annotations.Nullable;

/** What is explained of a policy area, and under it of its performances. */
final class Explanations {

    private final Branches branches;
    private final FormBody body;
    private @Nullable Paragraphs ofArea;
    private @Nullable OpenPerformance performance;

    Explanations(Branches branches, FormBody body) {
        this.branches = branches;
        this.body = body;
    }

    /** @param code null where the heading does not say which policy area it is about */
    void begin(Block heading, @Nullable String code) {
        performance = null;
        ofArea = branches.explanationOf(code);
        if (ofArea == null) {
            body.fault(heading.line(), "onbekend",
                    "Beleidsterrein %s staat niet op deze pagina. Verbeter de code in deze kop.".formatted(code));
        }
    }

    void read(Block block) {
        if (heading(block)) {
            return;
        }
        if (performance == null) {
            if (ofArea != null && !Sign.NO_DEVIATION.isIn(block.text())) {
                ofArea.add(block);
            }
        } else if (Sign.LIGHT.in(block.text()) instanceof MatchResult found) {
            performance.shine(Branches.light(block.line(), found), body);
        } else {
            performance.explain(block);
        }
    }

    /** A code alone, with the name, or with a colon is a heading; a sentence may begin with a code too. */
    private boolean heading(Block block) {
        if (!(Sign.PERFORMANCE.in(block.text()) instanceof MatchResult found)
                || !(branches.performance(WrittenCode.in(found)) instanceof OpenPerformance named)) {
            return false;
        }
        String rest = found.group(2) == null ? "" : found.group(2);
        if (!rest.isEmpty() && block.text().charAt(found.end(1)) != ':' && !named.isNamedFirstIn(rest)) {
            return false;
        }
        performance = named;
        if (!named.without(rest).isEmpty()) {
            named.explain(new Block(block.line(), 0, true, named.without(rest)));
        }
        return true;
    }
}
