package nl.voortgang.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.wire.ContractJson;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast events get their line and their leaf, against PostgreSQL copying the very rows that this writes, with
 * {@code INSERT ... SELECT} into tables with the same indexes, in turns of as many rows. Prints for docs/performance.md.
 */
class SequencingBenchmark {

    private static final int TURNS = 5;
    private static final int EVENTS = 40_000;
    private static final int ORGANISATIONS = 20;

    private final CommandDatabase database = CommandDatabase.amongNoOthers();
    private final JdbcClient jdbc = database.superuser();

    private static final Content CONTENT = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
            new Deviation("Er zijn twee vacatures die lastig te vervullen zijn. ".repeat(4),
                    "De aanpak is een kwartaal later gereed. ".repeat(4), "Inhuur vanaf 1 oktober. ".repeat(4)),
            "Met de partners is een nieuwe planning gemaakt. ".repeat(4));

    /** Events a second: sequenced, and copied without and with the nodes of the trees. */
    private record Turn(double sequenced, double lines, double linesAndNodes) {

        @Override
        public String toString() {
            return "%.0f sequenced/s, %.0f lines copied/s (%.2f), %.0f with their nodes (%.2f)".formatted(sequenced,
                    lines,
                    sequenced / lines, linesAndNodes, sequenced / linesAndNodes);
        }
    }

    @Test
    void of_events_with_some_hundred_words() {
        jdbc.sql("""
                CREATE TABLE ledger_copy (LIKE ledger INCLUDING ALL,
                    FOREIGN KEY (aggregate_id, sequence) REFERENCES event (aggregate_id, sequence));
                CREATE TABLE tree_node_copy (LIKE tree_node INCLUDING ALL)""").update();
        try (LedgerDatabase ledger = database.ledger()) {
            var sequencer = new Sequencer(ledger);
            var turns = new ArrayList<Turn>();
            for (int turn = 0; turn <= TURNS; turn++) {
                write(turn);
                turns.add(turn(sequencer));
                System.out.println(turns.getLast());
            }
            turns.removeFirst();
            turns.sort(Comparator.comparingDouble(turn -> turn.sequenced() / turn.linesAndNodes()));
            System.out.println("median: " + turns.get(TURNS / 2));
        }
    }

    private Turn turn(Sequencer sequencer) {
        double sequenced = sequence(sequencer);
        jdbc.sql("""
                DROP TABLE IF EXISTS fresh_line, fresh_node;
                CREATE UNLOGGED TABLE fresh_line AS SELECT * FROM ledger
                    WHERE line > (SELECT coalesce(max(line), 0) FROM ledger_copy) ORDER BY line;
                CREATE UNLOGGED TABLE fresh_node AS SELECT n.* FROM tree_node n
                    LEFT JOIN tree_node_copy c USING (organisation, level, index) WHERE c.index IS NULL
                    ORDER BY n.organisation, n.index << n.level""").update();
        long begin = System.nanoTime();
        jdbc.sql("INSERT INTO ledger_copy SELECT * FROM fresh_line").update();
        double lines = perSecond(begin);
        jdbc.sql("INSERT INTO tree_node_copy SELECT * FROM fresh_node").update();
        return new Turn(sequenced, lines, perSecond(begin));
    }

    private void write(int turn) {
        byte[] payload = ContractJson.write(new StatusUpdateEvent.Submitted(new OrganisationId("leiden"),
                StatusUpdateId.parse("2022-2-2A1.1"),
                CONTENT, ContractJson.hash(CONTENT), null,
                Act.of(new PersonId("p-mieke"), Instant.parse("2022-09-01T10:00:00Z"))));
        jdbc.sql("""
                INSERT INTO event (event_id, organisation, aggregate_id, sequence, type, time_stamp, payload)
                SELECT gen_random_uuid(), 'org-' || i % ?, 'statusmelding-' || i % 5000, ? * ? / 5000 + i / 5000,
                    'nl.prestaties.statusmelding.ingediend.v1', now(), ?
                FROM generate_series(0, ? - 1) AS i ORDER BY i""")
                .params(ORGANISATIONS, turn, EVENTS, payload, EVENTS).update();
        jdbc.sql("ANALYZE").update();
    }

    private static double sequence(Sequencer sequencer) {
        long begin = System.nanoTime();
        int lines = 0;
        for (int batch = sequencer.sequence(); batch > 0; batch = sequencer.sequence()) {
            lines += batch;
        }
        assertThat(lines).isEqualTo(EVENTS);
        return perSecond(begin);
    }

    private static double perSecond(long begin) {
        return EVENTS / ((System.nanoTime() - begin) / 1e9);
    }
}
