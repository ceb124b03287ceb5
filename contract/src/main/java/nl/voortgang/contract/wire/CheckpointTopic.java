package nl.voortgang.contract.wire;

/** Where checkpoints of the ledger are published: keyed by organisation, each a signed note in UTF-8. */
public final class CheckpointTopic {

    public static final String NAME = "voortgang.controlepunten.v1";

    public static final int PARTITIONS = 1;

    private CheckpointTopic() {}
}
