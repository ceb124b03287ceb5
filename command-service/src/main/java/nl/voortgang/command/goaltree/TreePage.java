package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One programme of a tree as a published page: what the page does not tell stays as it {@link KnownTree is known}. */
final class TreePage {

    private final FormBody body;
    private final Page page;

    private TreePage(FormBody body, Page page) {
        this.body = body;
        this.page = page;
    }

    static FormBody read(Form form, KnownTree known) {
        var body = new FormBody();
        var page = Page.of(form, body);
        if (page.areas().isEmpty()) {
            throw Form.refused("geen-doelenboom", "Op deze pagina staat geen doelenboom. Zet erop: een regel als"
                    + " ‘Beleidsterrein 2A Veiligheid’, en daaronder elk doel en elke prestatie op een eigen regel.");
        }
        ObjectNode programme = new TreePage(body, page).programme();
        known.complete(programme, body.root().putArray("programmas"));
        return body;
    }

    private ObjectNode programme() {
        var area = page.areas().getFirst();
        ObjectNode programme = body.object(area.line());
        Page.Words number = page.number();
        programme.set("nummer", number == null
                ? body.number(area.line(), area.programme())
                : body.number(number.line(), number.text()));
        put(programme, "naam", page.name());
        put(programme, "missie", page.mission());
        if (!page.committees().isEmpty()) {
            ArrayNode committees = programme.putArray("commissies");
            page.committees().forEach(each -> committees.add(body.text(each.line(), each.text())));
        }
        ArrayNode areas = programme.putArray("beleidsterreinen");
        page.areas().forEach(each -> areas.add(area(each)));
        return programme;
    }

    private void put(ObjectNode part, String field, Page.@Nullable Words words) {
        if (words != null) {
            part.set(field, body.text(words.line(), words.text()));
        }
    }

    private ObjectNode area(Page.Area area) {
        return branch(area.line(), area.code(), area.name(), "doelen", area.goals().stream().map(this::goal));
    }

    private ObjectNode goal(Page.Goal goal) {
        return branch(goal.line(), goal.code(), goal.name(), "prestaties",
                goal.performances().stream().map(this::performance));
    }

    private ObjectNode branch(int line, String code, String name, String field, Stream<ObjectNode> children) {
        ObjectNode branch = body.object(line);
        branch.put("code", code);
        branch.put("naam", name);
        ArrayNode list = body.array(line);
        List<ObjectNode> all = children.toList();
        all.forEach(list::add);
        branch.set(field, list);
        return branch;
    }

    private ObjectNode performance(Page.Performance performance) {
        ObjectNode node = body.object(performance.line());
        node.put("code", performance.code());
        node.put("naam", performance.name());
        return node;
    }
}
