package nl.voortgang.proof.note;

import java.util.Base64;
import nl.voortgang.proof.Malformed;

/** Reading what others wrote. */
final class NoteText {

    private NoteText() {}

    static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // told below, as is base64 that is not written in the one way there is
        }
        throw new Malformed("not base64: " + text);
    }
}
