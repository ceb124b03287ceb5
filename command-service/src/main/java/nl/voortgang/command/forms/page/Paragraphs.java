package nl.voortgang.command.forms.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.command.forms.page.Page.Words;
import org.jspecify.annotations.Nullable;

/** Running text; a line that does not stand apart goes on with the one before it. */
final class Paragraphs {

    private final List<Words> found = new ArrayList<>();

    void add(Block block) {
        if (block.apart() || found.isEmpty()) {
            found.add(new Words(block.line(), block.text()));
        } else {
            Words last = found.removeLast();
            found.add(new Words(last.line(), last.text() + " " + block.text()));
        }
    }

    List<Words> found() {
        return List.copyOf(found);
    }

    @Nullable
    Words joined() {
        return found.isEmpty() ? null : new Words(found.getFirst().line(),
                found.stream().map(Words::text).collect(Collectors.joining("\n")));
    }
}
