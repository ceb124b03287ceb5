package nl.voortgang.command.goaltree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.table.Table;
import nl.voortgang.contract.goaltree.PerformanceCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A whole tree as a table: one row per performance. What a row says of its programme, policy area or goal it may also leave
 * to another row, but they may not contradict each other.
 */
final class TreeTable {

    private static final List<String> REQUIRED = List.of("programmanaam", "commissies", "beleidsterreinnaam",
            "doelnaam",
            "prestatiecode", "prestatienaam");
    private static final List<String> KNOWN = List.of("programmanummer", "programmanaam", "missie", "commissies",
            "programmaopsteller", "controller", "programmaportefeuille", "beleidsterreincode", "beleidsterreinnaam",
            "doelcode", "doelnaam", "prestatiecode", "prestatienaam", "portefeuille", "opsteller", "voortzettingVan");

    private final FormBody body;
    private final ArrayNode programmes;
    private final Map<String, ObjectNode> parts = new HashMap<>();
    private final Map<String, Told> told = new HashMap<>();

    private record Told(int line, String text) {}

    private TreeTable(FormBody body) {
        this.body = body;
        this.programmes = body.root().putArray("programmas");
    }

    static FormBody read(Form form) {
        var body = new FormBody();
        var tree = new TreeTable(body);
        Table.of(form, REQUIRED, KNOWN, body).entries().forEach(tree::add);
        return body;
    }

    private void add(Table.Entry row) {
        PerformanceCode code = code(row);
        if (code == null) {
            return;
        }
        ObjectNode programme = programme(code, row);
        ObjectNode area = policyArea(code, programme, row);
        ObjectNode goal = goal(code, area, row);
        ((ArrayNode) goal.path("prestaties")).add(performance(code, row));
    }

    private ObjectNode programme(PerformanceCode code, Table.Entry row) {
        String number = or(row.get("programmanummer"), Integer.toString(code.programme()));
        String name = "programma " + number;
        ObjectNode programme = part(name, programmes, () -> begun(number, row));
        once(programme, name, "naam", row, "programmanaam");
        once(programme, name, "missie", row, "missie");
        once(programme, name, "opsteller", row, "programmaopsteller");
        once(programme, name, "controller", row, "controller");
        once(programme, name, "portefeuille", row, "programmaportefeuille");
        committees(programme, name, row);
        return programme;
    }

    private ObjectNode policyArea(PerformanceCode performance, ObjectNode programme, Table.Entry row) {
        String code = Codes.canonical(or(row.get("beleidsterreincode"), performance.policyArea()));
        String name = "beleidsterrein " + code;
        ObjectNode area = part(name + " in " + programme.path("nummer"), (ArrayNode) programme.path("beleidsterreinen"),
                () -> branch(code, "doelen", row));
        once(area, name, "naam", row, "beleidsterreinnaam");
        return area;
    }

    private ObjectNode goal(PerformanceCode performance, ObjectNode area, Table.Entry row) {
        String code = Codes.canonical(or(row.get("doelcode"), performance.goal()));
        String name = "doel " + code;
        ObjectNode goal = part(name + " in " + area.path("code"), (ArrayNode) area.path("doelen"),
                () -> branch(code, "prestaties", row));
        once(goal, name, "naam", row, "doelnaam");
        return goal;
    }

    private @Nullable PerformanceCode code(Table.Entry row) {
        String written = row.get("prestatiecode");
        try {
            return new PerformanceCode(written);
        } catch (IllegalArgumentException _) {
            body.fault(row.line(), written.isEmpty() ? "verplicht" : "vorm",
                    "Vul in de kolom ‘prestatiecode’ een code in als 2A1.1 of 02A101.");
            return null;
        }
    }

    private ObjectNode part(String key, ArrayNode siblings, Supplier<ObjectNode> maker) {
        return parts.computeIfAbsent(key, _ -> {
            ObjectNode made = maker.get();
            siblings.add(made);
            return made;
        });
    }

    private ObjectNode begun(String number, Table.Entry row) {
        ObjectNode programme = body.object(row.line());
        programme.set("nummer", body.number(row.line(), number));
        programme.put("missie", "");
        programme.set("beleidsterreinen", body.array(row.line()));
        return programme;
    }

    private ObjectNode branch(String code, String children, Table.Entry row) {
        ObjectNode branch = body.object(row.line());
        branch.set("code", body.text(row.line(), code));
        branch.set(children, body.array(row.line()));
        return branch;
    }

    private ObjectNode performance(PerformanceCode code, Table.Entry row) {
        ObjectNode performance = body.object(row.line());
        performance.put("code", code.value());
        performance.put("naam", row.get("prestatienaam"));
        filled(performance, "portefeuille", row.get("portefeuille"));
        filled(performance, "opsteller", row.get("opsteller"));
        String continues = row.get("voortzettingVan");
        if (!continues.isEmpty()) {
            ArrayNode codes = performance.putArray("voortzettingVan");
            if (!continues.equals("-") && !continues.equalsIgnoreCase("nieuw")) {
                List.of(continues.split("[\\s,;|]+")).forEach(codes::add);
            }
        }
        return performance;
    }

    private static void filled(ObjectNode part, String field, String text) {
        if (!text.isEmpty()) {
            part.put(field, text);
        }
    }

    private void committees(ObjectNode programme, String name, Table.Entry row) {
        if (first(name, row, "commissies")) {
            ArrayNode committees = body.array(row.line());
            for (String committee : row.get("commissies").split("\\|")) {
                committees.add(body.text(row.line(), committee.strip()));
            }
            programme.set("commissies", committees);
        }
    }

    private void once(ObjectNode part, String name, String field, Table.Entry row, String column) {
        if (first(name, row, column)) {
            part.set(field, body.text(row.line(), row.get(column)));
        }
    }

    /** Whether this row is the first to say it; a later one may say the same. */
    private boolean first(String part, Table.Entry row, String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return false;
        }
        Told before = told.putIfAbsent(part + " " + column, new Told(row.line(), text));
        if (before != null && !before.text().equals(text)) {
            body.fault(row.line(), "afwijkend",
                    "In de kolom ‘%s’ staat bij %s iets anders dan op regel %d. Maak ze gelijk of laat deze cel leeg."
                            .formatted(column, part, before.line()));
        }
        return before == null;
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
