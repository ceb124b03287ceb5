package nl.voortgang.command.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Nodes;
import nl.voortgang.proof.tree.Nodes.Place;
import nl.voortgang.proof.tree.Tree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored nodes of the trees, read with one statement for all that somebody needs. */
public final class TreeNodes {

    private final JdbcClient jdbc;

    public TreeNodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param places by organisation
     * @return those nodes of an organisation; asking one that is not stored is a {@link LedgerHalted}
     */
    public Function<String, Nodes> of(Map<String, ? extends Collection<Place>> places) {
        var organisations = new ArrayList<String>();
        var wanted = new ArrayList<Place>();
        places.forEach((organisation, each) -> each.forEach(place -> {
            organisations.add(organisation);
            wanted.add(place);
        }));
        Map<String, Map<Place, Hash>> found = read(organisations, wanted);
        return organisation -> place -> Optional
                .ofNullable(found.getOrDefault(organisation, Map.of()).get(place))
                .orElseThrow(() -> LedgerHalted.treeBroken(organisation, place));
    }

    /** Of one organisation. */
    public Nodes of(String organisation, Collection<Place> places) {
        return of(Map.of(organisation, places)).apply(organisation);
    }

    /**
     * What the question makes of one organisation's tree. It is put twice, the first time only to see which nodes it needs.
     *
     * @throws LedgerHalted when one of them is not stored
     */
    public <T> T ask(String organisation, Function<Tree, T> question) {
        var needed = new LinkedHashSet<Place>();
        var _ = question.apply(new Tree(place -> {
            needed.add(place);
            return Frontier.empty().root();
        }));
        return question.apply(new Tree(of(organisation, needed)));
    }

    /** Those of one organisation that are stored, whatever may have become of the others. */
    public Map<Place, Hash> stored(String organisation, Collection<Place> places) {
        return read(Collections.nCopies(places.size(), organisation), List.copyOf(places))
                .getOrDefault(organisation, Map.of());
    }

    private Map<String, Map<Place, Hash>> read(List<String> organisations, List<Place> places) {
        var found = new HashMap<String, Map<Place, Hash>>();
        if (!places.isEmpty()) {
            jdbc.sql("""
                    SELECT organisation, level, index, hash
                    FROM unnest(?::text[], ?::smallint[], ?::bigint[]) AS wanted (organisation, level, index)
                        JOIN tree_node USING (organisation, level, index)""")
                    .params(organisations.toArray(String[]::new),
                            places.stream().map(Place::level).toArray(Integer[]::new),
                            places.stream().map(Place::index).toArray(Long[]::new))
                    .query(row -> {
                        found.computeIfAbsent(row.getString("organisation"), _ -> new HashMap<>()).put(
                                new Place(row.getInt("level"), row.getLong("index")),
                                Hash.ofBytes(row.getBytes("hash")));
                    });
        }
        return found;
    }
}
