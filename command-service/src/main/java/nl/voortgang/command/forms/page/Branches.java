package nl.voortgang.command.forms.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page.Area;
import nl.voortgang.command.forms.page.Page.Goal;
import nl.voortgang.command.forms.page.Page.Words;
import org.jspecify.annotations.Nullable;

/** The goal trees of a page: each part under the one before it that it belongs to. */
final class Branches {

    /** Five times what a programme may have; a page that goes on and on is not worth reading to its end. */
    private static final int MOST_PERFORMANCES = 1000;

    private record OpenGoal(int line, String code, String name, List<OpenPerformance> performances) {}

    private record OpenArea(int line, String code, String name, List<OpenGoal> goals, Paragraphs explanation) {}

    private final FormBody body;
    private final List<OpenArea> areas = new ArrayList<>();
    private final Map<String, OpenArea> areasByCode = new HashMap<>();
    private final Map<String, OpenPerformance> performancesByCode = new HashMap<>();
    private int performances;
    private @Nullable OpenPerformance last;
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
        var area = new OpenArea(block.line(), code, orNothing(name), new ArrayList<>(), new Paragraphs());
        areas.add(area);
        areasByCode.put(WrittenCode.canonical(code), area);
    }

    void read(Block block) {
        String text = block.text();
        if (Sign.PERFORMANCE.in(text) instanceof MatchResult found) {
            performance(block, WrittenCode.in(found), orNothing(found.group(2)));
        } else if (Sign.GOAL.in(text) instanceof MatchResult found) {
            goal(block, WrittenCode.in(found), orNothing(found.group(2)));
        } else if (Sign.LIGHT.in(text) instanceof MatchResult found) {
            light(block, found);
        } else if (Sign.COLUMN.isIn(text)) {
            explainedInTable |= Sign.EXPLANATION_COLUMN.isIn(text);
        } else if (explainedInTable && last != null) {
            last.explain(block);
        } else {
            body.fault(block.line(), "niet-te-plaatsen",
                    "De tekst ‘%s’ is niet te plaatsen. Zet elk doel en elke prestatie op één regel, met de code voorop."
                            .formatted(text.length() <= 60 ? text : text.substring(0, 60) + "…"));
        }
    }

    private void goal(Block block, String code, String name) {
        last = null;
        if (areas.isEmpty()) {
            body.fault(block.line(), "volgorde",
                    "Doel %s staat vóór zijn beleidsterrein. Zet eerst een regel als ‘Beleidsterrein 2A Veiligheid’."
                            .formatted(code));
        } else {
            areas.getLast().goals().add(new OpenGoal(block.line(), code, name, new ArrayList<>()));
        }
    }

    private void performance(Block block, String code, String name) {
        last = new OpenPerformance(block.line(), code, name);
        if (!WrittenCode.isOfPerformance(code)) {
            body.fault(block.line(), "vorm",
                    "‘%s’ is geen prestatiecode; die ziet eruit als 2A1.1 of 02A101.".formatted(code));
        } else if (areas.isEmpty() || areas.getLast().goals().isEmpty()) {
            body.fault(block.line(), "volgorde",
                    "Prestatie %s staat vóór haar doel. Zet eerst de regel van het doel.".formatted(code));
        } else if (++performances > MOST_PERFORMANCES) {
            throw Form.refused("te-veel", "Op deze pagina staan meer dan %d prestaties. Neem er één programma op."
                    .formatted(MOST_PERFORMANCES));
        } else {
            areas.getLast().goals().getLast().performances().add(last);
            performancesByCode.putIfAbsent(WrittenCode.canonical(code), last);
        }
    }

    private void light(Block block, MatchResult found) {
        if (last == null) {
            body.fault(block.line(), "niet-te-plaatsen",
                    "Het stoplicht ‘%s’ staat niet bij een prestatie. Zet het naast of onder de prestatie."
                            .formatted(block.text()));
        } else {
            last.shine(light(block.line(), found), body);
        }
    }

    static Words light(int line, MatchResult found) {
        return new Words(line, found.group(1).toLowerCase(Locale.ROOT));
    }

    @Nullable
    OpenPerformance performance(String code) {
        return performancesByCode.get(WrittenCode.canonical(code));
    }

    /** @param code null for the last one */
    @Nullable
    Paragraphs explanationOf(@Nullable String code) {
        OpenArea area = code == null ? areas.getLast() : areasByCode.get(WrittenCode.canonical(code));
        return area == null ? null : area.explanation();
    }

    List<Area> found() {
        return areas.stream().map(area -> new Area(area.line(), area.code(), area.name(),
                area.goals().stream().map(Branches::found).toList(), area.explanation().found())).toList();
    }

    private static Goal found(OpenGoal goal) {
        return new Goal(goal.line(), goal.code(), goal.name(),
                goal.performances().stream().map(OpenPerformance::found).toList());
    }

    private static String orNothing(@Nullable String name) {
        return name == null ? "" : name;
    }
}
