package nl.voortgang.proof.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.proof.Malformed;

/**
 * A text with signatures under it.
 *
 * @param text ends with a newline
 */
public record Note(String text, List<NoteSignature> signatures) {

    private static final String SIGNATURES = "\n\n";

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new Malformed("the text of a note ends with a newline");
        }
    }

    /** A note that all of these keys sign. */
    public static Note sign(String text, List<SigningKey> keys) {
        return new Note(text, keys.stream().map(key -> key.sign(text)).toList());
    }

    /** @throws Malformed when it is no signed note */
    public static Note parse(String note) {
        int end = note.lastIndexOf(SIGNATURES);
        if (end < 0 || !note.endsWith("\n") || end + SIGNATURES.length() == note.length()) {
            throw new Malformed("a signed note is a text, an empty line and a line for each signature");
        }
        String lines = note.substring(end + SIGNATURES.length(), note.length() - 1);
        return new Note(note.substring(0, end + 1), lines.lines().map(NoteSignature::parse).toList());
    }

    public Note with(NoteSignature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new Note(text, all);
    }

    /** Those of the keys that signed it. */
    public List<VerifierKey> signedBy(Collection<VerifierKey> keys) {
        return keys.stream()
                .filter(key -> signatures.stream().anyMatch(signature -> key.verifies(text, signature))).toList();
    }

    /** As it travels. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(text), signatures.stream().map(NoteSignature::toString))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
