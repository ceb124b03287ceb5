package nl.voortgang.query.integrity;

import java.time.Clock;
import java.util.List;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.query.QueryDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of one organisation, that signs what came in as the command side does. */
public final class SignedLedger {

    public static final SigningKey KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);

    private final String organisation;
    private final JdbcClient owner;
    private final Comparisons comparisons;

    public SignedLedger(String organisation, QueryDatabase database) {
        this.organisation = organisation;
        this.owner = JdbcClient.create(database.as("voortgang_query_owner"));
        this.comparisons = new Comparisons(database.as("voortgang_intake"), Clock.systemUTC());
    }

    /** Of all that came in, in order. */
    List<Hash> leaves() {
        return new Leaves(owner, "change").between(organisation, 0, Long.MAX_VALUE).stream().map(Leaf::hash).toList();
    }

    /** How it stood after so many events. */
    public Checkpoint checkpoint(long size) {
        Frontier tree = Frontier.empty();
        leaves().stream().limit(size).forEach(tree::append);
        return new Checkpoint("urn:voorbeeld/" + organisation, size, tree.root());
    }

    /** The read side gets to know it. */
    public void sign(long size) {
        Checkpoint checkpoint = checkpoint(size);
        comparisons.add(organisation, checkpoint, Note.sign(checkpoint.text(), List.of(KEY)));
    }
}
