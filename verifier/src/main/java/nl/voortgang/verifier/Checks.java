package nl.voortgang.verifier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.bundle.Contents;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.VerifierKey;

/** Everything that is held against a bundle. */
final class Checks {

    private final Bundle bundle;
    private final Collection<VerifierKey> keys;
    private final Verdict verdict = new Verdict();

    private Checks(Bundle bundle, Collection<VerifierKey> keys) {
        this.bundle = bundle;
        this.keys = keys;
    }

    /**
     * @param keys whose signatures count
     * @throws Unreadable when there is no table of contents or no checkpoint at all
     */
    static Verdict of(Bundle bundle, Collection<VerifierKey> keys) {
        var checks = new Checks(bundle, keys);
        checks.run();
        return checks.verdict;
    }

    private void run() {
        Note contentsNote = note(BundleFile.CONTENTS);
        Note checkpointNote = note(BundleFile.CHECKPOINT);
        Contents contents = parsed(BundleFile.CONTENTS, () -> Contents.parse(contentsNote.text()));
        Checkpoint checkpoint = parsed(BundleFile.CHECKPOINT, () -> Checkpoint.parse(checkpointNote.text()));
        verdict.saw("Grootboek:      %s", contents.origin());
        verdict.saw("Onderwerp:      %s", contents.selection());
        verdict.saw("Controlepunt:   %d gebeurtenissen, wortel %s", checkpoint.size(), checkpoint.root().base64());
        signed(BundleFile.CHECKPOINT, checkpointNote);
        signed(BundleFile.CONTENTS, contentsNote);
        witnesses(checkpointNote);
        if (!contents.origin().equals(checkpoint.origin())) {
            verdict.refuse("de inhoudsopgave is van %s en het controlepunt van %s", contents.origin(),
                    checkpoint.origin());
        }
        if (bundle.hash(BundleFile.INDEX).filter(contents.index()::equals).isEmpty()) {
            verdict.refuse("%s is niet de pagina die bij deze bundel hoort", BundleFile.INDEX);
        }
        var events = new EventChecks(bundle, checkpoint, verdict);
        contents.positions().all().forEach(events::check);
        files(contents);
        completeness(contents);
    }

    private Note note(String file) {
        return parsed(file, () -> Note.parse(bundle.text(file)
                .orElseThrow(() -> new Malformed("it is not there, or damaged"))));
    }

    private static <T> T parsed(String file, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (Malformed e) {
            throw new Unreadable("Dit is geen bewijsbundel: %s is niet te lezen (%s).".formatted(file, e.getMessage()));
        }
    }

    private void signed(String file, Note note) {
        List<VerifierKey> by = signers(note, Algorithm.ED25519);
        if (by.isEmpty()) {
            verdict.refuse("%s is niet ondertekend met een van deze sleutels", file);
        } else {
            verdict.saw("Ondertekend:    %s met %s", file, named(by));
        }
    }

    private void witnesses(Note checkpoint) {
        List<VerifierKey> by = signers(checkpoint, Algorithm.COSIGNATURE);
        if (!by.isEmpty()) {
            verdict.saw("Getuigen:       %s", named(by));
        }
    }

    private List<VerifierKey> signers(Note note, Algorithm algorithm) {
        return note.signedBy(keys).stream().filter(key -> key.algorithm() == algorithm).toList();
    }

    private static String named(List<VerifierKey> keys) {
        return keys.stream().map(key -> key.name() + " (" + key.id() + ")").collect(Collectors.joining(", "));
    }

    private void files(Contents contents) {
        Set<String> strange = new HashSet<>(bundle.names());
        strange.removeAll(BundleFile.SINGLE);
        contents.positions().all().forEach(position -> strange.removeAll(
                Set.of(BundleFile.event(position), BundleFile.leaf(position), BundleFile.proof(position))));
        strange.stream().sorted().forEach(name -> position(name).ifPresentOrElse(
                position -> verdict.refuseAt(position, name + " hoort niet in deze bundel"),
                () -> verdict.refuse("%s hoort niet in deze bundel", name)));
        bundle.twice().stream().sorted().forEach(name -> verdict.refuse("%s staat er meer dan eens in", name));
    }

    private static Optional<Long> position(String name) {
        String digits = name.replaceAll("^[a-z]+/(\\d{19})\\.[a-z]+$", "$1");
        return digits.equals(name) ? Optional.empty() : Optional.of(Long.valueOf(digits));
    }

    private void completeness(Contents contents) {
        var positions = contents.positions();
        verdict.saw("Gebeurtenissen: %d, posities %s", positions.count(), positions);
        if (positions.isWhole()) {
            verdict.saw("Volledig:       ja, van positie %d tot en met %d ontbreekt er geen", positions.first(),
                    positions.last());
        } else {
            verdict.saw("Volledig:       alles over %s; tussen positie %d en %d zijn er %d over iets anders",
                    contents.selection(), positions.first(), positions.last(),
                    positions.last() - positions.first() + 1 - positions.count());
        }
    }
}
