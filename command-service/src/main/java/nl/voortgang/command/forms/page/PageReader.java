package nl.voortgang.command.forms.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.forms.page.Page.Title;
import nl.voortgang.command.forms.page.Page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Understands a page block by block. Where it is on the page tells what a text without a sign of its own means. Before the
 * first sign there may be anything: pages have menus.
 */
final class PageReader {

    private enum Part {
        START, NUMBER, COMMITTEE, PORTFOLIO, MISSION, STATE_OF_AFFAIRS, TREES, EXPLANATION
    }

    private final FormBody body;
    private final Paragraphs mission = new Paragraphs();
    private final Bullets stateOfAffairs;
    private final Branches branches;
    private final Explanations explanations;
    private final List<Words> committees = new ArrayList<>();
    private Part part = Part.START;
    private @Nullable Title title;
    private @Nullable Words number;
    private @Nullable Words name;

    PageReader(FormBody body) {
        this.body = body;
        this.stateOfAffairs = new Bullets(body);
        this.branches = new Branches(body);
        this.explanations = new Explanations(branches, body);
    }

    Page read(List<Block> blocks) {
        blocks.forEach(this::read);
        return new Page(title, number, name, mission.joined(), List.copyOf(committees), stateOfAffairs.found(),
                branches.found());
    }

    private void read(Block block) {
        if (!heading(block)) {
            switch (part) {
                case START, PORTFOLIO -> {}
                case NUMBER -> {
                    number = words(block);
                    part = Part.START;
                }
                case COMMITTEE -> committees.add(words(block));
                case MISSION -> mission.add(block);
                case STATE_OF_AFFAIRS -> stateOfAffairs.add(block);
                case TREES -> branches.read(block);
                case EXPLANATION -> explanations.read(block);
            }
        }
    }

    /** A bullet is never a heading: a sentence may begin with anything. */
    private boolean heading(Block block) {
        if (block.level() > 0) {
            return false;
        }
        String text = block.text();
        if (Sign.TITLE.in(text) instanceof MatchResult found && title == null && part == Part.START) {
            String year = found.group(2);
            title = new Title(block.line(), text, Sign.ordinal(found.group(1)),
                    year == null ? null : Integer.valueOf(year));
        } else if (Sign.NUMBER.in(text) instanceof MatchResult found) {
            part = Part.NUMBER;
            follow(block, found.group(1));
        } else if (Sign.COMMITTEE.in(text) instanceof MatchResult found && inHeader()) {
            part = Part.COMMITTEE;
            follow(block, found.group(1));
        } else if (Sign.PORTFOLIO.isIn(text) && inHeader()) {
            part = Part.PORTFOLIO;
        } else if (Sign.MISSION.in(text) instanceof MatchResult found) {
            name = new Words(block.line(), found.group(1));
            part = Part.MISSION;
            follow(block, found.group(2));
        } else if (Sign.PROGRAMME.in(text) instanceof MatchResult found && inHeader()) {
            number = new Words(block.line(), found.group(1));
            name = new Words(block.line(), found.group(2));
        } else if (Sign.STATE_OF_AFFAIRS.isIn(text) && part != Part.TREES) {
            part = Part.STATE_OF_AFFAIRS;
        } else if (Sign.TREES.isIn(text)) {
            part = Part.TREES;
        } else if (Sign.AREA.in(text) instanceof MatchResult found) {
            part = Part.TREES;
            branches.area(block, WrittenCode.in(found), found.group(2));
        } else if (Sign.EXPLANATION.in(text) instanceof MatchResult found && branches.any()) {
            part = Part.EXPLANATION;
            explanations.begin(block, found.group(1) == null ? null : WrittenCode.in(found));
        } else {
            return false;
        }
        return true;
    }

    private boolean inHeader() {
        return part.compareTo(Part.MISSION) < 0;
    }

    private void follow(Block block, @Nullable String rest) {
        if (rest != null) {
            read(new Block(block.line(), 0, true, rest));
        }
    }

    private static Words words(Block block) {
        return new Words(block.line(), block.text());
    }
}
