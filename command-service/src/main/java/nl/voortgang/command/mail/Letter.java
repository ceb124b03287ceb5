package nl.voortgang.command.mail;

import java.util.List;

/**
 * What a mail says, whatever it will look like. Lives only while it is sent.
 *
 * @param to the address
 * @param salutation such as {@code Beste Mieke de Graaf,}
 * @param link where the reader goes on
 */
record Letter(String to, String subject, String salutation, List<Section> sections, String link) {

    Letter { sections = List.copyOf(sections); }

    /** @param sentences come before the lists */
    record Section(String heading, List<String> sentences, List<Listing> lists) {}

    /** @param title or empty for a list without one */
    record Listing(String title, List<String> lines) {}

    /** Without name and address, since this may end up in a log. */
    @Override
    public String toString() {
        return "Letter";
    }
}
