package nl.voortgang.command.checkpoint;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.command.ledger.LedgerDatabase.Lock;
import nl.voortgang.command.ledger.TreeNodes;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Nodes;

/** Makes checkpoints. One instance does so at a time, so that they are numbered in the order in which others see them. */
public final class Checkpoints {

    private final LedgerDatabase database;
    private final TreeNodes nodes;
    private final LedgerKeys keys;
    private final String system;
    private final InstantSource clock;

    /** @param system under which name this system's trees are unique in the world */
    Checkpoints(LedgerDatabase database, LedgerKeys keys, String system, InstantSource clock) {
        this.database = database;
        this.nodes = new TreeNodes(database.jdbc());
        this.keys = keys;
        this.system = system;
        this.clock = clock;
    }

    /**
     * Signs every tree that grew since it was last done, unless another instance is at it.
     *
     * @return how many
     */
    public int make() {
        return database.alone(Lock.CHECKPOINTING, this::signWhatGrew).orElse(0);
    }

    /** Signs this organisation's tree as it is now; what was signed already stays as it is. */
    public void make(OrganisationId organisation) {
        database.inTurn(Lock.CHECKPOINTING, () -> {
            Long size = database.jdbc().sql("""
                    SELECT coalesce(max(index) + 1, 0) FROM tree_node WHERE organisation = ? AND level = 0""")
                    .param(organisation.value()).query(Long.class).single();
            return sign(size == 0 ? Map.of() : Map.of(organisation.value(), size));
        });
    }

    /** What identifies this organisation's tree: the first line of its checkpoints. */
    public String origin(OrganisationId organisation) {
        return system + "/" + organisation.value();
    }

    private int signWhatGrew() {
        Long end = database.jdbc().sql("SELECT line FROM tree_mark").query(Long.class).single();
        var sizes = new HashMap<String, Long>();
        database.jdbc().sql("""
                SELECT organisation, max(position) AS size FROM ledger
                WHERE line > (SELECT line FROM checkpoint_mark) AND line <= ? GROUP BY organisation""")
                .param(end).query(row -> {
                    sizes.put(row.getString("organisation"), row.getLong("size"));
                });
        if (!sizes.isEmpty()) {
            sign(sizes);
            database.jdbc().sql("UPDATE checkpoint_mark SET line = ?").param(end).update();
        }
        return sizes.size();
    }

    private int sign(Map<String, Long> sizes) {
        Function<String, Nodes> found = nodes.of(sizes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, size -> Frontier.places(size.getValue()))));
        sizes.forEach((organisation, size) -> keep(organisation, new Checkpoint(
                origin(new OrganisationId(organisation)), size,
                Frontier.of(size, found.apply(organisation)).root())));
        return sizes.size();
    }

    private void keep(String organisation, Checkpoint checkpoint) {
        database.jdbc().sql("""
                INSERT INTO checkpoint (organisation, size, root, note, made_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (organisation, size) DO NOTHING""")
                .params(organisation, checkpoint.size(), checkpoint.root().bytes(),
                        Note.sign(checkpoint.text(), keys.signing()).toString(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
