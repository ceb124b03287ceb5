package nl.voortgang.verifier;

import java.util.List;
import java.util.Optional;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Inclusion;

/** Whether an event is there, unchanged, at its place. */
final class EventChecks {

    private final Bundle bundle;
    private final Checkpoint checkpoint;
    private final Verdict verdict;

    EventChecks(Bundle bundle, Checkpoint checkpoint, Verdict verdict) {
        this.bundle = bundle;
        this.checkpoint = checkpoint;
        this.verdict = verdict;
    }

    void check(long position) {
        Optional<byte[]> event = bundle.bytes(BundleFile.event(position));
        Optional<Leaf> leaf = bundle.bytes(BundleFile.leaf(position)).flatMap(EventChecks::leaf);
        Optional<List<Hash>> proof = bundle.text(BundleFile.proof(position)).flatMap(EventChecks::proof);
        if (event.isEmpty()) {
            verdict.refuseAt(position, "de gebeurtenis ontbreekt of is beschadigd");
        }
        if (leaf.isEmpty()) {
            verdict.refuseAt(position, "het blad ontbreekt of is beschadigd");
        }
        if (proof.isEmpty()) {
            verdict.refuseAt(position, "het bewijs ontbreekt of is beschadigd");
        }
        if (event.isPresent() && leaf.isPresent() && proof.isPresent()) {
            compare(position, event.get(), leaf.get(), proof.get());
        }
    }

    private void compare(long position, byte[] event, Leaf leaf, List<Hash> proof) {
        if (leaf.position() != position) {
            verdict.refuseAt(position, "het blad is van positie " + leaf.position());
        } else if (!Inclusion.proves(leaf.hash(), position - 1, checkpoint.size(), proof, checkpoint.root())) {
            verdict.refuseAt(position, "het bewijs leidt van dit blad niet naar het controlepunt");
        } else if (!Hash.of(event).equals(leaf.payload())) {
            verdict.refuseAt(position, "de gebeurtenis is niet wat is vastgelegd");
        }
    }

    private static Optional<Leaf> leaf(byte[] bytes) {
        try {
            return Optional.of(Leaf.parse(bytes));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Hash>> proof(String text) {
        try {
            return Optional.of(text.lines().map(Hash::ofBase64).toList());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
