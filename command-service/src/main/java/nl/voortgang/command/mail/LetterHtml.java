package nl.voortgang.command.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A letter as a page that a screen reader can find its way in: a language, a title, headings, lists, a link that says where. */
final class LetterHtml {

    private LetterHtml() {}

    static String of(Letter letter) {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                </head>
                <body style="font-family: sans-serif; font-size: 1rem; line-height: 1.5; max-width: 40rem;">
                <h1 style="font-size: 1.3rem;">%s</h1>
                <p>%s</p>
                %s<p><a href="%s">Ga naar uw werklijst</a></p>
                <p>%s</p>
                </body>
                </html>
                """.formatted(escaped(letter.subject()), escaped(letter.subject()), escaped(letter.salutation()),
                letter.sections().stream().map(LetterHtml::section).collect(Collectors.joining()),
                escaped(letter.link()), escaped(Wording.FOOTER));
    }

    private static String section(Letter.Section section) {
        return "<h2 style=\"font-size: 1.1rem;\">%s</h2>\n".formatted(escaped(section.heading()))
                + section.sentences().stream().map(each -> "<p>%s</p>\n".formatted(escaped(each)))
                        .collect(Collectors.joining())
                + section.lists().stream().map(LetterHtml::list).collect(Collectors.joining());
    }

    private static String list(Letter.Listing list) {
        return (list.title().isEmpty() ? ""
                : "<h3 style=\"font-size: 1rem;\">%s</h3>\n".formatted(escaped(list.title())))
                + "<ul>\n" + items(list.lines()) + "</ul>\n";
    }

    private static String items(List<String> lines) {
        return lines.stream().map(line -> "<li>%s</li>\n".formatted(escaped(line))).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
