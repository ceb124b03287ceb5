package nl.voortgang.command.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Nodes;
import nl.voortgang.proof.tree.Nodes.Place;

/**
 * Gives each line of the ledger its leaf in its organisation's Merkle tree, in the transaction of the sequencer. Lines of
 * before there were trees, or of an instance that knows of none yet, get theirs first.
 */
final class LedgerTree {

    private static final String WITHOUT_LEAF = """
            SELECT l.line, l.organisation, l.position, e.event_id, e.type, e.time_stamp, e.payload
            FROM ledger l JOIN event e USING (aggregate_id, sequence)
            WHERE l.line > ? ORDER BY l.line LIMIT ?""";

    private final LedgerDatabase database;
    private final TreeNodes nodes;

    LedgerTree(LedgerDatabase database) {
        this.database = database;
        this.nodes = new TreeNodes(database.jdbc());
    }

    record Line(long line, String organisation, Leaf leaf) {}

    private record Grown(String organisation, Place place, Hash hash) {}

    /** @param row with the columns line and organisation, and those of {@link LeafOfRow} */
    static Line line(ResultSet row) throws SQLException {
        return new Line(row.getLong("line"), row.getString("organisation"), LeafOfRow.leaf(row));
    }

    /**
     * @param fresh the lines that were added in this transaction
     * @param most how many may get their leaf when there are others before these
     * @return how many lines were added, or got the leaf that they lacked
     */
    int grow(List<Line> fresh, int most) {
        long mark = database.jdbc().sql("SELECT line FROM tree_mark").query(Long.class).single();
        boolean behind = fresh.isEmpty() || fresh.getFirst().line() > mark + 1;
        List<Line> lines = behind
                ? database.jdbc().sql(WITHOUT_LEAF).params(mark, most).query((row, number) -> line(row)).list()
                : fresh;
        if (!lines.isEmpty()) {
            insert(grown(lines.stream().collect(Collectors.groupingBy(Line::organisation))));
            database.jdbc().sql("UPDATE tree_mark SET line = ?").param(lines.getLast().line()).update();
        }
        return Math.max(fresh.size(), lines.size());
    }

    private List<Grown> grown(Map<String, List<Line>> lines) {
        Function<String, Nodes> before = nodes.of(places(lines));
        var grown = new ArrayList<Grown>();
        lines.forEach((organisation, own) -> {
            Frontier frontier = Frontier.of(sizeBefore(own), before.apply(organisation));
            own.forEach(line -> frontier.append(line.leaf().hash(),
                    (place, hash) -> grown.add(new Grown(organisation, place, hash))));
        });
        return grown;
    }

    private static Map<String, List<Place>> places(Map<String, List<Line>> lines) {
        return lines.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, own -> Frontier.places(sizeBefore(own.getValue()))));
    }

    private static long sizeBefore(List<Line> lines) {
        return lines.getFirst().leaf().position() - 1;
    }

    private void insert(List<Grown> grown) {
        database.jdbc().sql("""
                INSERT INTO tree_node (organisation, level, index, hash)
                SELECT * FROM unnest(?::text[], ?::smallint[], ?::bigint[], ?::bytea[])""")
                .params(grown.stream().map(Grown::organisation).toArray(String[]::new),
                        grown.stream().map(node -> node.place().level()).toArray(Integer[]::new),
                        grown.stream().map(node -> node.place().index()).toArray(Long[]::new),
                        grown.stream().map(node -> node.hash().bytes()).toArray(byte[][]::new))
                .update();
    }
}
