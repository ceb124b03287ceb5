package nl.voortgang.command.forms.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page.Area;
import nl.voortgang.command.forms.page.Page.Goal;
import nl.voortgang.command.forms.page.Page.Performance;
import nl.voortgang.command.forms.page.Page.Words;
import nl.voortgang.contract.goaltree.PerformanceCode;
import org.jspecify.annotations.Nullable;

/** The goal trees of a page and what is explained of them: each part under the one before it that it belongs to. */
final class Branches {

    private static final class OpenPerformance {
        final Block block;
        final String code;
        final String name;
        final Paragraphs explanation = new Paragraphs();
        @Nullable
        Words light;

        OpenPerformance(Block block, String code, String name) {
            this.block = block;
            this.code = code;
            this.name = name;
        }
    }

    private record OpenGoal(Block block, String code, String name, List<OpenPerformance> performances) {}

    private record OpenArea(Block block, String code, String name, List<OpenGoal> goals, Paragraphs explanation) {}

    private final FormBody body;
    private final List<OpenArea> areas = new ArrayList<>();
    private @Nullable OpenPerformance last;
    private @Nullable OpenArea explained;
    private boolean explainedInTable;

    Branches(FormBody body) {
        this.body = body;
    }

    boolean any() {
        return !areas.isEmpty();
    }

    void area(Block block, String code, @Nullable String name) {
        last = null;
        explainedInTable = false;
        areas.add(new OpenArea(block, code, named(name), new ArrayList<>(), new Paragraphs()));
    }

    void inTree(Block block) {
        String text = block.text();
        if (Sign.PERFORMANCE.in(text) instanceof MatchResult found) {
            performance(block, code(found), named(found.group(2)));
        } else if (Sign.GOAL.in(text) instanceof MatchResult found) {
            goal(block, code(found), named(found.group(2)));
        } else if (Sign.LIGHT.in(text) instanceof MatchResult found) {
            light(block, found);
        } else if (Sign.COLUMN.isIn(text)) {
            explainedInTable |= Sign.EXPLANATION_COLUMN.isIn(text);
        } else if (explainedInTable && last != null) {
            last.explanation.add(block);
        } else {
            body.fault(block.line(), "niet-te-plaatsen",
                    "De tekst ‘%s’ is niet te plaatsen. Zet elk doel en elke prestatie op één regel, met de code voorop."
                            .formatted(shortened(text)));
        }
    }

    private void goal(Block block, String code, String name) {
        last = null;
        if (areas.isEmpty()) {
            body.fault(block.line(), "volgorde",
                    "Doel %s staat vóór zijn beleidsterrein. Zet eerst een regel als ‘Beleidsterrein 2A Veiligheid’."
                            .formatted(code));
        } else {
            areas.getLast().goals().add(new OpenGoal(block, code, name, new ArrayList<>()));
        }
    }

    private void performance(Block block, String code, String name) {
        last = new OpenPerformance(block, code, name);
        if (!isCode(code)) {
            body.fault(block.line(), "vorm", "‘%s’ is geen prestatiecode; die ziet eruit als 2A1.1 of 02A101."
                    .formatted(code));
        } else if (areas.isEmpty() || areas.getLast().goals().isEmpty()) {
            body.fault(block.line(), "volgorde",
                    "Prestatie %s staat vóór haar doel. Zet eerst de regel van het doel.".formatted(code));
        } else {
            areas.getLast().goals().getLast().performances().add(last);
        }
    }

    private void light(Block block, MatchResult found) {
        var light = new Words(block.line(), found.group(1).toLowerCase(Locale.ROOT));
        if (last == null) {
            body.fault(block.line(), "niet-te-plaatsen",
                    "Het stoplicht ‘%s’ staat niet bij een prestatie. Zet het naast of onder de prestatie."
                            .formatted(block.text()));
        } else if (last.light != null && !last.light.text().equals(light.text())) {
            body.fault(block.line(), "dubbel", "Prestatie %s heeft al een ander stoplicht, op regel %d. Kies er een."
                    .formatted(last.code, last.light.line()));
        } else {
            last.light = light;
        }
    }

    /** @param code null where the heading does not say which policy area it is about */
    void explain(Block block, @Nullable String code) {
        last = null;
        explained = areas.stream().filter(area -> code == null || same(area.code(), code)).reduce((_, later) -> later)
                .orElse(null);
        if (explained == null) {
            body.fault(block.line(), "onbekend",
                    "Beleidsterrein %s staat niet op deze pagina. Verbeter de code in deze kop.".formatted(code));
        }
    }

    void inExplanation(Block block) {
        OpenPerformance headed = headedBy(block.text());
        if (headed != null) {
            last = headed;
            String rest = afterHeading(headed, block.text());
            if (!rest.isEmpty()) {
                headed.explanation.add(new Block(block.line(), 0, true, rest));
            }
        } else if (last != null && Sign.LIGHT.in(block.text()) instanceof MatchResult found) {
            light(block, found);
        } else if (last != null) {
            last.explanation.add(block);
        } else if (explained != null && !Sign.NO_DEVIATION.isIn(block.text())) {
            explained.explanation().add(block);
        }
    }

    /** A code alone, with its name, or with a colon is a heading; a sentence may begin with a code too. */
    private @Nullable OpenPerformance headedBy(String text) {
        if (!(Sign.PERFORMANCE.in(text) instanceof MatchResult found)
                || !(find(code(found)) instanceof OpenPerformance performance)) {
            return null;
        }
        String rest = named(found.group(2));
        boolean heading = rest.isEmpty() || text.charAt(found.end(1)) == ':' || beginsWithName(performance, rest);
        return heading ? performance : null;
    }

    private static String afterHeading(OpenPerformance performance, String text) {
        String rest = text.replaceFirst("^\\S+\\s*", "");
        return beginsWithName(performance, rest)
                ? rest.substring(performance.name.length()).replaceFirst("^[:.]?\\s*", "")
                : rest;
    }

    private static boolean beginsWithName(OpenPerformance performance, String text) {
        return !performance.name.isEmpty()
                && text.regionMatches(true, 0, performance.name, 0, performance.name.length());
    }

    private @Nullable OpenPerformance find(String code) {
        return areas.stream().flatMap(area -> area.goals().stream()).flatMap(goal -> goal.performances().stream())
                .filter(each -> same(each.code, code)).findFirst().orElse(null);
    }

    /** {@code 02A} is {@code 2A}, and {@code 02A101} is {@code 2A1.1}. */
    private static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(String code) {
        return isCode(code) ? new PerformanceCode(code).value() : code.replaceFirst("^0", "");
    }

    private static boolean isCode(String code) {
        try {
            new PerformanceCode(code);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    List<Area> found() {
        return areas.stream().map(area -> new Area(area.block().line(), area.code(), area.name(),
                area.goals().stream().map(Branches::found).toList(), area.explanation().found())).toList();
    }

    private static Goal found(OpenGoal goal) {
        return new Goal(goal.block().line(), goal.code(), goal.name(),
                goal.performances().stream().map(each -> new Performance(each.block.line(), each.code, each.name,
                        each.light, each.explanation.found())).toList());
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static String code(MatchResult found) {
        return found.group(1).toUpperCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
