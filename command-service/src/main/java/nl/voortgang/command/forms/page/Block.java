package nl.voortgang.command.forms.page;

import java.util.regex.Pattern;

/**
 * One piece of text of a page: a paragraph, a bullet or a cell.
 *
 * @param line of the source, from 1
 * @param level of the bullet, from 1; 0 when it is none
 * @param apart whether it stands apart from the block before it; otherwise it may be the rest of that
 */
record Block(int line, int level, boolean apart, String text) {

    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2000-\u200a\u202f\u3000]+");

    /** What a reader sees: one space between words, whatever kind of space it was. */
    static String seen(String text) {
        return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
