package nl.voortgang.command.forms.page;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page.Bullet;

/** The state of affairs: bullets of at most two levels; a paragraph that is no bullet counts as one. */
final class Bullets {

    private record Open(Paragraphs text, List<Paragraphs> details) {}

    private final FormBody body;
    private final List<Open> found = new ArrayList<>();

    Bullets(FormBody body) {
        this.body = body;
    }

    void add(Block block) {
        if (!block.apart() && !found.isEmpty()) {
            Open last = found.getLast();
            (last.details().isEmpty() ? last.text() : last.details().getLast()).add(block);
        } else if (block.level() > 2) {
            body.fault(block.line(), "te-diep",
                    "De stand van zaken heeft hooguit twee niveaus. Zet dit punt een niveau hoger.");
        } else if (block.level() == 2 && !found.isEmpty()) {
            found.getLast().details().add(started(block));
        } else {
            found.add(new Open(started(block), new ArrayList<>()));
        }
    }

    private static Paragraphs started(Block block) {
        var paragraphs = new Paragraphs();
        paragraphs.add(block);
        return paragraphs;
    }

    List<Bullet> found() {
        return found.stream().map(open -> new Bullet(open.text().found().getFirst(),
                open.details().stream().map(detail -> detail.found().getFirst()).toList())).toList();
    }
}
