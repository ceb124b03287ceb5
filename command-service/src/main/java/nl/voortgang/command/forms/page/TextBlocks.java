package nl.voortgang.command.forms.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a page as text: a line each, or a cell each where tabs show that a table was copied. */
final class TextBlocks {

    private static final Pattern BULLET = Pattern.compile(
            "^([\\s\u00a0]*)([•◦▪▫‣⁃∙·●○■□–—*\u00b7\uf0b7\uf0a7-]|o(?=[\\s\u00a0]))[\\s\u00a0]+(?=\\S)");

    private final List<Block> blocks = new ArrayList<>();
    /** The bullets that the last one is under, the outermost last. */
    private final Deque<Mark> open = new ArrayDeque<>();
    private boolean apart = true;

    private record Mark(int indent, String sign) {}

    private TextBlocks() {}

    static List<Block> of(String text) {
        var page = new TextBlocks();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            page.add(++number, line);
        }
        return page.blocks;
    }

    private void add(int number, String line) {
        String seen = Block.seen(line);
        Matcher bullet = BULLET.matcher(line);
        if (seen.isEmpty()) {
            apart = true;
        } else if (bullet.find()) {
            int level = level(new Mark(bullet.group(1).length(), bullet.group(2)));
            blocks.add(new Block(number, level, true, Block.seen(line.substring(bullet.end()))));
            apart = false;
        } else {
            for (String cell : line.split("\t")) {
                if (!Block.seen(cell).isEmpty()) {
                    blocks.add(new Block(number, 0, apart || line.contains("\t"), Block.seen(cell)));
                }
            }
            if (apart) {
                open.clear();
            }
            apart = false;
        }
    }

    /** Further in is deeper; where nothing is further in, another sign is. */
    private int level(Mark mark) {
        while (!open.isEmpty() && !under(mark, open.peek())) {
            open.pop();
        }
        open.push(mark);
        return open.size();
    }

    private boolean under(Mark mark, Mark above) {
        if (mark.indent() != above.indent()) {
            return mark.indent() > above.indent();
        }
        return !mark.sign().equals(above.sign()) && open.stream().noneMatch(each -> each.sign().equals(mark.sign()));
    }
}
