package nl.voortgang.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What every bundle says of itself. */
final class Texts {

    private Texts() {}

    static byte[] read(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(Texts.class.getResourceAsStream("/bewijsbundel/" + name))) {
            return text.readAllBytes();
        }
    }
}
