package nl.voortgang.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.note.VerifierKey;

/** Whose signatures count, and where that was learned. */
record Keys(List<VerifierKey> keys, String source) {

    /** Those that whoever checks got elsewhere. */
    static Keys of(Path file) {
        try {
            return new Keys(parse(Files.readString(file), file.toString()), "uit " + file);
        } catch (IOException e) {
            throw new Unreadable("%s is niet te lezen.".formatted(file));
        }
    }

    /** A forger would have put their own in it. */
    static Keys of(Bundle bundle) {
        String text = bundle.text(BundleFile.KEYS)
                .orElseThrow(() -> new Unreadable("Dit is geen bewijsbundel: er is geen " + BundleFile.KEYS + "."));
        return new Keys(parse(text, BundleFile.KEYS),
                "uit de bundel zelf: vergelijk naam en kenmerk met wat de gemeente elders bekendmaakte");
    }

    private static List<VerifierKey> parse(String text, String file) {
        try {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(VerifierKey::parse).toList();
        } catch (Malformed e) {
            throw new Unreadable("%s bevat iets dat geen sleutel is (%s).".formatted(file, e.getMessage()));
        }
    }
}
