package nl.voortgang.command.forms.page;

import java.util.List;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of one programme. Every part knows its line; what the page does not say is null or empty.
 *
 * @param title such as {@code 2de Voortgangsrapportage 2022}
 * @param number of the programme, from its heading
 */
public record Page(@Nullable Title title, @Nullable Words number, @Nullable Words name, @Nullable Words mission,
        List<Words> committees, List<Bullet> stateOfAffairs, List<Area> areas) {

    /** A text as it was written. */
    public record Words(int line, String text) {}

    /** @param year null where it is not in the title */
    public record Title(int line, String text, int ordinal, @Nullable Integer year) {}

    public record Bullet(Words text, List<Words> details) {}

    /** @param explanation paragraphs; none where the page says that nothing deviates */
    public record Area(int line, String code, String name, List<Goal> goals, List<Words> explanation) {

        /** {@code 2} of {@code 02A}. */
        public String programme() {
            return code.replaceFirst("^0", "").replaceFirst("[A-Z]$", "");
        }
    }

    public record Goal(int line, String code, String name, List<Performance> performances) {}

    /** @param light in lower case, as the page calls it */
    public record Performance(int line, String code, String name, @Nullable Words light, List<Words> explanation) {}

    /** @param body is told what cannot be placed on the page */
    public static Page of(Form form, FormBody body) {
        String text = form.text();
        return new PageReader(body).read(form.kind() == Form.Kind.HTML ? HtmlBlocks.of(text) : TextBlocks.of(text));
    }
}
