package nl.voortgang.command.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page;
import nl.voortgang.command.forms.page.Page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a published page says of the progress of one programme; what its heading leaves out, the request tells. */
final class ReportPage {

    private final FormBody body = new FormBody();
    private final Page page;
    private final Told told;

    /** What the request says beside the page; whatever is null is not said. */
    record Told(@Nullable String source, @Nullable String budgetYear, @Nullable String ordinal,
            @Nullable String programme, @Nullable String referenceDate) {}

    private ReportPage(Form form, Told told) {
        this.page = Page.of(form, body);
        this.told = told;
    }

    static FormBody read(Form form, Told told) {
        return new ReportPage(form, told).read();
    }

    private FormBody read() {
        if (page.areas().isEmpty() && page.stateOfAffairs().isEmpty()) {
            throw Form.refused("geen-rapportage",
                    "Op deze pagina staat geen stand van zaken en geen doelenboom. Zet erop:"
                            + " een regel ‘Stand van zaken’ met punten, of een regel als ‘Beleidsterrein 2A Veiligheid’.");
        }
        Page.Title title = page.title();
        int line = title == null ? 1 : title.line();
        either("begrotingsjaar", line, title == null || title.year() == null ? null : title.year().toString(),
                told.budgetYear());
        either("volgnummer", line, title == null ? null : Integer.toString(title.ordinal()), told.ordinal());
        if (title != null && title.year() != null) {
            body.root().set("naam", body.text(title.line(), title.text()));
        }
        put("bron", told.source());
        put("peildatum", told.referenceDate());
        body.root().set("programma", programme());
        return body;
    }

    /** From the page or from the request; when both tell it they must agree. */
    private void either(String field, int line, @Nullable String onPage, @Nullable String asked) {
        if (onPage != null) {
            body.root().set(field, body.number(line, onPage));
            if (asked != null && !asked.equals(onPage)) {
                body.fault(line, "afwijkend", "Op de pagina is ‘%s’ %s, in het verzoek %s. Laat het in het verzoek weg."
                        .formatted(field, onPage, asked));
            }
        } else if (asked != null) {
            body.root().set(field, asked.matches("\\d{1,9}")
                    ? body.root().numberNode(Integer.parseInt(asked))
                    : body.root().stringNode(asked));
        }
    }

    private void put(String field, @Nullable String text) {
        if (text != null) {
            body.root().put(field, text);
        }
    }

    private ObjectNode programme() {
        ObjectNode programme = body.object(1);
        Words number = page.number();
        if (number != null) {
            programme.set("nummer", body.number(number.line(), number.text()));
        } else if (told.programme() != null) {
            programme.set("nummer", body.number(1, told.programme()));
        } else if (!page.areas().isEmpty()) {
            Page.Area area = page.areas().getFirst();
            programme.set("nummer", body.number(area.line(), area.programme()));
        }
        ArrayNode bullets = programme.putArray("standVanZaken");
        page.stateOfAffairs().forEach(each -> bullets.add(bullet(each)));
        ArrayNode performances = programme.putArray("prestaties");
        page.areas().stream().flatMap(area -> area.goals().stream()).flatMap(goal -> goal.performances().stream())
                .forEach(each -> performances.add(performance(each)));
        ArrayNode areas = programme.putArray("beleidsterreinen");
        page.areas().stream().filter(area -> !area.explanation().isEmpty()).forEach(each -> areas.add(area(each)));
        return programme;
    }

    private ObjectNode bullet(Page.Bullet bullet) {
        ObjectNode node = body.object(bullet.text().line());
        node.put("tekst", bullet.text().text());
        ArrayNode details = node.putArray("onderliggend");
        bullet.details().forEach(each -> details.add(body.text(each.line(), each.text())));
        return node;
    }

    private ObjectNode performance(Page.Performance performance) {
        ObjectNode node = body.object(performance.line());
        node.put("code", performance.code());
        Words light = performance.light();
        if (light != null) {
            node.set("stoplicht", body.text(light.line(), light.text().toUpperCase(Locale.ROOT)));
        }
        explain(node, performance.explanation());
        return node;
    }

    private ObjectNode area(Page.Area area) {
        ObjectNode node = body.object(area.line());
        node.put("code", area.code());
        explain(node, area.explanation());
        return node;
    }

    private void explain(ObjectNode node, List<Words> explanation) {
        if (!explanation.isEmpty()) {
            node.set("toelichting", body.text(explanation.getFirst().line(),
                    explanation.stream().map(Words::text).collect(Collectors.joining("\n"))));
        }
    }
}
