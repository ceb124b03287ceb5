package nl.voortgang.proof.note;

import java.util.Base64;
import nl.voortgang.proof.Malformed;

/** Reading what others wrote. */
final class NoteText {

    private NoteText() {}

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("not base64: " + text);
        }
    }
}
