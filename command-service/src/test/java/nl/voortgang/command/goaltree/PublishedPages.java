package nl.voortgang.command.goaltree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.voortgang.command.forms.Form;

/** The page of programme 2, in the structure in which a municipality published it; the sentences are ours. */
public final class PublishedPages {

    public static final String TEXT = read("/pages/programma-2.txt");
    public static final String HTML = read("/pages/programma-2.html");

    private PublishedPages() {}

    public static Form text(String page) {
        return new Form(Form.Kind.TEXT, page.getBytes(UTF_8), null);
    }

    public static Form html(String page) {
        return new Form(Form.Kind.HTML, page.getBytes(UTF_8), null);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PublishedPages.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
