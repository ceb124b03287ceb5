package nl.voortgang.query.integrity;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares tables that are to serve with every checkpoint their rows reach, one organisation at a time. What was compared is
 * remembered, so that beginning once more costs no more than what came in since.
 */
public final class Verification {

    private final JdbcClient jdbc;
    private final String schema;
    private final Leaves leaves;
    private final Map<String, Frontier> trees = new HashMap<>();
    private final Queue<Goal> goals = new ArrayDeque<>();

    /** @param schema of the tables */
    public Verification(DataSource database, String schema) {
        this.jdbc = JdbcClient.create(database);
        this.schema = schema;
        this.leaves = new Leaves(jdbc, schema + ".change");
    }

    /**
     * Where the first thing lies that is not what the ledger signed.
     *
     * @param from the same as {@code until} where the very position is known
     */
    public record Difference(String organisation, long from, long until) {}

    /** @param size of the newest checkpoint that the organisation's rows reach; 0 while there is none */
    private record Goal(String organisation, long size) {}

    private record Signed(long size, byte[] root) {}

    /** @return whether there was an organisation with something that was not compared yet */
    public boolean step(Consumer<Difference> found) {
        if (goals.isEmpty()) {
            goals.addAll(goals());
        }
        Goal goal = goals.poll();
        if (goal != null) {
            compare(goal).ifPresent(found);
        }
        return goal != null;
    }

    private List<Goal> goals() {
        return jdbc.sql("""
                SELECT i.organisation, coalesce((SELECT max(s.size) FROM control.signed_checkpoint s
                    WHERE s.organisation = i.organisation AND s.size <= i.position), 0) AS size
                FROM %s.intake i ORDER BY i.organisation""".formatted(schema))
                .query((row, _) -> new Goal(row.getString(1), row.getLong(2))).list().stream()
                .filter(goal -> goal.size() > tree(goal).size()).toList();
    }

    private Frontier tree(Goal goal) {
        return trees.computeIfAbsent(goal.organisation(), _ -> Frontier.empty());
    }

    private Optional<Difference> compare(Goal goal) {
        String organisation = goal.organisation();
        Frontier tree = tree(goal);
        long proven = tree.size();
        while (tree.size() < goal.size()) {
            long end = Math.min(goal.size(), tree.size() + Leaves.PIECE);
            Map<Long, Hash> signed = signed(organisation, tree.size(), end);
            for (Leaf leaf : leaves.between(organisation, tree.size(), end)) {
                if (leaf.position() > tree.size() + 1) {
                    break;
                }
                tree.append(leaf.hash());
                Hash root = signed.get(tree.size());
                if (root != null && !root.equals(tree.root())) {
                    return Optional.of(narrowed(organisation, proven + 1, tree.size()));
                }
                proven = root == null ? proven : tree.size();
            }
            if (tree.size() < end) {
                return Optional.of(new Difference(organisation, tree.size() + 1, tree.size() + 1));
            }
        }
        return Optional.empty();
    }

    private Map<Long, Hash> signed(String organisation, long after, long until) {
        return jdbc.sql("""
                SELECT size, root FROM control.signed_checkpoint
                WHERE organisation = ? AND size > ? AND size <= ?""").params(organisation, after, until)
                .query(Signed.class).list().stream()
                .collect(Collectors.toMap(Signed::size, checkpoint -> Hash.ofBytes(checkpoint.root())));
    }

    /** To the first row that is another than the one that serves, where that one was seen to be what was signed. */
    private Difference narrowed(String organisation, long from, long until) {
        String serving = jdbc.sql("SELECT control.serving()").query(String.class).single();
        return jdbc.sql("""
                SELECT min(n.position) FROM %s.change n LEFT JOIN %s.change o USING (organisation, position)
                WHERE organisation = :organisation AND position BETWEEN :from AND :until
                    AND (n.event_id, n.type, n.at, n.actor, n.payload)
                        IS DISTINCT FROM (o.event_id, o.type, o.at, o.actor, o.payload)
                    AND EXISTS (SELECT FROM control.comparison c
                        WHERE c.organisation = :organisation AND NOT c.again AND c.proven >= :until)"""
                .formatted(schema, serving)).param("organisation", organisation).param("from", from)
                .param("until", until).query(Long.class).optional()
                .map(first -> new Difference(organisation, first, first))
                .orElseGet(() -> new Difference(organisation, from, until));
    }
}
