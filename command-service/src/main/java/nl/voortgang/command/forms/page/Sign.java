package nl.voortgang.command.forms.page;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts by which the parts of a page are known. */
enum Sign {

    TITLE("(\\d{1,2}|eerst|tweed|derd|vierd|vijfd|zesd|zevend|achtst|negend)(?:e|de|ste)? "
            + "(?:voortgangsrapportage|vgr|bestuursrapportage)(?: (\\d{4}))?.{0,40}"),
    NUMBER("programmanummer:?(?: (.+))?"),
    PROGRAMME("programma (\\d{1,2})[:.]? (.+)"),
    COMMITTEE("commissies?(?:\\(s\\))?(?:: (.+)|:)?"),
    PORTFOLIO("portefeuilles?(?:\\(s\\)|houders?|houder\\(s\\))?(?:: (.+)|:)?"),
    MISSION("de missie van (?:het )?programma (.+?) luidt:?(?: (.+))?"),
    STATE_OF_AFFAIRS("stand van zaken(?: bij .{0,60})?:?"),
    TREES("doelenb(?:omen|oom):?"),
    AREA("beleidsterrein (\\d{1,3}[a-z])[:.]?(?: (.+))?"),
    EXPLANATION("toelichting (?:op )?(?:de |het )?(?:doelenboom|doelenbomen|beleidsterrein)\\b"
            + "(?:.*?\\b(\\d{1,2}[a-z])\\b.*|.{0,80})"),
    COLUMN("doel(?:en)?|prestaties?|stoplicht|status|toelichting"),
    EXPLANATION_COLUMN("toelichting"),
    LIGHT("(?:stoplicht:? |status:? )?(groen|oranje|rood)(?: stoplicht)?\\.?"),
    NO_DEVIATION("er zijn (?:bij .{0,80})?geen afwijkingen.{0,80}"),
    PERFORMANCE("(\\d{1,2}[a-z]\\d{1,2}\\.[\\d.]+|\\d{2}[a-z]\\d{3,})[:]?(?: (.+))?"),
    GOAL("(\\d{1,2}[a-z]\\d{1,2})[:.]?(?: (.+))?");

    private final Pattern pattern;

    Sign(String form) {
        this.pattern = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return the parts of the text when it has this form, otherwise null */
    @Nullable
    MatchResult in(String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.toMatchResult() : null;
    }

    boolean isIn(String text) {
        return in(text) != null;
    }

    /** {@code 2de} and {@code Tweede} are 2. */
    static int ordinal(String written) {
        String[] words = {"eerst", "tweed", "derd", "vierd", "vijfd", "zesd", "zevend", "achtst", "negend"};
        for (int i = 0; i < words.length; i++) {
            if (written.toLowerCase(Locale.ROOT).equals(words[i])) {
                return i + 1;
            }
        }
        return Integer.parseInt(written);
    }
}
