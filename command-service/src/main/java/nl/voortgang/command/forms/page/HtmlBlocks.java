package nl.voortgang.command.forms.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The blocks of an HTML page: the text between two tags that begin on a new line. Scripts, styles and what else is not
 * shown are passed over; of a picture its description is read, for a light may be one.
 */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> NOT_SHOWN = Set.of("script", "style", "noscript", "template", "head", "nav", "svg",
            "iframe", "object", "form", "footer");
    private static final int DEEPEST = 200;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int lists;
    private int hidden;
    private boolean bullet;

    private HtmlBlocks() {}

    static List<Block> of(String html) {
        Document document = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
        var page = new HtmlBlocks();
        document.traverse(page);
        page.finish();
        return page.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            begin(element);
        } else if (node instanceof TextNode words && hidden == 0) {
            append(words, words.getWholeText());
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (NOT_SHOWN.contains(name)) {
            hidden++;
        }
        if (element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th")) {
            finish();
        }
        if (name.equals("ul") || name.equals("ol")) {
            lists++;
        } else if (name.equals("li")) {
            bullet = true;
        }
        described(element);
    }

    /** A light may be a picture, or an empty element that is coloured by a style. */
    private void described(Element element) {
        boolean picture = element.normalName().equals("img");
        String description = Stream.of("alt", "title", "aria-label").map(element::attr)
                .filter(each -> !each.isBlank()).findFirst().orElse("");
        if (hidden <= (element.normalName().equals("svg") ? 1 : 0)
                && (picture || Sign.LIGHT.isIn(Block.seen(description)) && element.text().isBlank())) {
            finish();
            append(element, description);
            finish();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (element.isBlock() || name.equals("td") || name.equals("th")) {
            finish();
        }
        if (name.equals("ul") || name.equals("ol")) {
            lists--;
        } else if (name.equals("li")) {
            bullet = false;
        }
        if (NOT_SHOWN.contains(name)) {
            hidden--;
        }
    }

    private void append(Node node, String words) {
        if (text.isEmpty() && !words.isBlank()) {
            int skipped = (int) words.substring(0, words.length() - words.stripLeading().length()).chars()
                    .filter(each -> each == '\n').count();
            line = Math.max(1, node.sourceRange().start().lineNumber()) + skipped;
        }
        if (!text.isEmpty() || !words.isBlank()) {
            text.append(words);
        }
    }

    private void finish() {
        String seen = Block.seen(text.toString());
        text.setLength(0);
        if (seen.isEmpty()) {
            return;
        }
        if (lists > 0) {
            blocks.add(new Block(line, lists, bullet, seen));
            bullet = false;
        } else {
            // somebody may have typed the bullet
            TextBlocks.of(seen).forEach(typed -> blocks.add(new Block(line, typed.level(), true, typed.text())));
        }
    }
}
