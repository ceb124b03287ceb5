package nl.voortgang.query.difference;

import static nl.voortgang.query.difference.Segment.Kind.ADDED;
import static nl.voortgang.query.difference.Segment.Kind.REMOVED;
import static nl.voortgang.query.difference.Segment.Kind.UNCHANGED;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.voortgang.query.difference.Segment.Kind;

/** Two texts woven together word by word. A word has the space that follows it, so that a reader gets runs of words. */
final class Words {

    private static final Pattern WORD_BEGINS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern LINE_BEGINS = Pattern.compile("(?<=\\n)");

    /**
     * The work grows with the square of the number of words. Two fields of 4000 characters that have nothing in common stay
     * below this; what is longer is compared by lines first, and what was made to cost more is shown as all gone and all new.
     */
    private static final long MOST_WORK = 4_000_000;

    private long workLeft = MOST_WORK;
    private final List<Segment> segments = new ArrayList<>();

    private Words() {}

    static List<Segment> between(String before, String after) {
        boolean bothEndInWords = !before.isEmpty() && !after.isEmpty() && !endsInSpace(before) && !endsInSpace(after);
        String end = bothEndInWords ? " " : "";
        var words = new Words();
        words.weave(before + end, after + end);
        return bothEndInWords ? words.withoutLastSpaces() : List.copyOf(words.segments);
    }

    private static boolean endsInSpace(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void weave(String before, String after) {
        if (!weave(WORD_BEGINS, before, after, this::replace)
                && !weave(LINE_BEGINS, before, after, this::weaveLines)) {
            replace(before, after);
        }
    }

    private void weaveLines(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || !weave(WORD_BEGINS, before, after, this::replace)) {
            replace(before, after);
        }
    }

    /** False, and nothing is done, when it would cost too much. */
    private boolean weave(Pattern begin, String before, String after, BiConsumer<String, String> replace) {
        List<String> earlier = begin.splitAsStream(before).toList();
        List<String> later = begin.splitAsStream(after).toList();
        long work = (long) (earlier.size() + later.size()) * (earlier.size() + later.size());
        if (work > workLeft) {
            return false;
        }
        workLeft -= work;
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var delta : DiffUtils.diff(earlier, later, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                replace.accept(removed.toString(), added.toString());
                removed.setLength(0);
                added.setLength(0);
                add(UNCHANGED, String.join("", delta.getSource().getLines()));
            } else {
                delta.getSource().getLines().forEach(removed::append);
                delta.getTarget().getLines().forEach(added::append);
            }
        }
        replace.accept(removed.toString(), added.toString());
        return true;
    }

    private void replace(String before, String after) {
        add(REMOVED, before);
        add(ADDED, after);
    }

    private void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean goesOn = !segments.isEmpty() && segments.getLast().kind() == kind;
        segments.add(new Segment(kind, goesOn ? segments.removeLast().text() + text : text));
    }

    /**
     * The last word of either text was given a space, so that it equals the same word in the middle of the other. Where both
     * texts end in one segment the space goes; where one goes on, it is the space between.
     */
    private List<Segment> withoutLastSpaces() {
        List<Segment> done = new ArrayList<>(segments);
        Segment last = done.removeLast();
        Segment before = done.isEmpty() ? last : done.getLast();
        if (last.kind() == UNCHANGED || before == last) {
            done.add(withoutLastSpace(last));
        } else if (before.kind() == UNCHANGED) {
            done.set(done.size() - 1, withoutLastSpace(before));
            done.add(new Segment(last.kind(), " " + withoutLastSpace(last).text()));
        } else {
            done.set(done.size() - 1, withoutLastSpace(before));
            done.add(withoutLastSpace(last));
        }
        return List.copyOf(done);
    }

    private static Segment withoutLastSpace(Segment segment) {
        return new Segment(segment.kind(), segment.text().substring(0, segment.text().length() - 1));
    }
}
