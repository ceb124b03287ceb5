package nl.voortgang.command.mail;

import java.util.stream.Collectors;

/** A letter as plain text. */
final class LetterText {

    private LetterText() {}

    static String of(Letter letter) {
        return """
                %s

                %s
                Ga naar uw werklijst:
                %s

                %s
                """.formatted(letter.salutation(),
                letter.sections().stream().map(LetterText::section).collect(Collectors.joining("\n")), letter.link(),
                Wording.FOOTER);
    }

    private static String section(Letter.Section section) {
        return section.heading() + "\n\n"
                + section.sentences().stream().map(sentence -> sentence + "\n").collect(Collectors.joining()) + "\n"
                + section.lists().stream().map(LetterText::list).collect(Collectors.joining());
    }

    private static String list(Letter.Listing list) {
        return (list.title().isEmpty() ? "" : list.title() + "\n")
                + list.lines().stream().map(line -> "- " + line + "\n").collect(Collectors.joining()) + "\n";
    }
}
