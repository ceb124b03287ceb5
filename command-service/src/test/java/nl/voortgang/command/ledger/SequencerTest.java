package nl.voortgang.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.voortgang.command.CommandDatabase;
import nl.voortgang.command.EventWriter;
import nl.voortgang.command.ledger.LedgerDatabase.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The sequencer")
class SequencerTest {

    private final CommandDatabase database = CommandDatabase.amongNoOthers();
    private final LedgerDatabase ledger = database.ledger();
    private final Sequencer sequencer = new Sequencer(ledger);
    private final EventWriter writer = new EventWriter(database);
    private final EventWriter other = new EventWriter(database);

    @AfterEach
    void close() {
        writer.close();
        other.close();
        ledger.close();
    }

    @Test
    void gives_each_committed_event_a_line_and_a_position_in_its_organisation() {
        writer.write("leiden", 1, 0).write("delft", 1, 0).write("leiden", 2, 0).commit();

        assertThat(sequencer.sequence()).isEqualTo(3);

        assertThat(lines()).containsExactly(
                "1 leiden 1 statusmelding-leiden-2022-2-2A1.1 0",
                "2 delft 1 statusmelding-delft-2022-2-2A1.1 0",
                "3 leiden 2 statusmelding-leiden-2022-2-2A1.2 0");
    }

    @Test
    void goes_on_where_it_was() {
        writer.write("leiden", 1, 0).commit();
        sequencer.sequence();
        writer.write("leiden", 1, 1).commit();

        assertThat(sequencer.sequence()).isEqualTo(1);
        assertThat(sequencer.sequence()).isZero();

        assertThat(lines()).hasSize(2).last().isEqualTo("2 leiden 2 statusmelding-leiden-2022-2-2A1.1 1");
    }

    @Test
    void keeps_the_hash_of_the_stored_bytes() {
        writer.write("leiden", 1, 0).commit();
        sequencer.sequence();

        assertThat(database.superuser().sql("""
                SELECT l.payload_hash = sha256(e.payload) FROM ledger l JOIN event e USING (event_id)""")
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void does_not_count_what_was_rolled_back() {
        writer.write("leiden", 1, 0).rollback();
        other.write("leiden", 2, 0).commit();
        sequencer.sequence();

        assertThat(lines()).containsExactly("1 leiden 1 statusmelding-leiden-2022-2-2A1.2 0");
    }

    /** Or each batch would cost more than the one before. */
    @Test
    void looks_up_what_it_needs_and_never_reads_the_whole_ledger() {
        for (int sequence = 0; sequence < 30; sequence++) {
            writeOfEach(sequence);
        }
        while (sequencer.sequence() > 0) {
        }
        database.superuser().sql("ANALYZE").update();
        writeOfEach(30);

        // a session of its own, which PostgreSQL counts apart
        try (LedgerDatabase unused = database.ledger()) {
            long scans = unused.inTurn(Lock.PUBLISHING, () -> {
                assertThat(new Sequencer(unused).sequence()).isEqualTo(99);
                return unused.jdbc().sql("SELECT pg_stat_get_xact_numscans('ledger'::regclass)").query(Long.class)
                        .single();
            });
            assertThat(scans).isZero();
        }
    }

    private void writeOfEach(long sequence) {
        for (int number = 1; number <= 99; number++) {
            writer.write("leiden", number, sequence);
        }
        writer.commit();
    }

    @Nested
    @DisplayName("when a transaction is slow")
    class SlowTransaction {

        @Test
        void that_began_to_write_early_passes_nobody_and_is_passed_by_nobody() {
            writer.begin().write("leiden", 1, 0);
            other.write("leiden", 2, 0).commit();
            other.write("delft", 1, 0).commit();

            assertThat(sequencer.sequence()).isZero();
            writer.commit();
            assertThat(sequencer.sequence()).isEqualTo(3);

            assertThat(lines()).containsExactly(
                    "1 leiden 1 statusmelding-leiden-2022-2-2A1.1 0",
                    "2 leiden 2 statusmelding-leiden-2022-2-2A1.2 0",
                    "3 delft 1 statusmelding-delft-2022-2-2A1.1 0");
        }

        @Test
        void and_took_an_early_row_number_it_is_not_skipped_though_later_numbers_were_sequenced_long_ago() {
            long early = database.nextRowNumber();
            other.write("leiden", 2, 0).commit();
            other.write("leiden", 3, 0).commit();
            assertThat(sequencer.sequence()).isEqualTo(2);

            writer.write("leiden", 1, 0, early).commit();

            assertThat(sequencer.sequence()).isEqualTo(1);
            assertThat(lines()).hasSize(3).last().isEqualTo("3 leiden 3 statusmelding-leiden-2022-2-2A1.1 0");
        }

        @Test
        void what_came_before_it_is_sequenced_meanwhile() {
            other.write("leiden", 2, 0).commit();
            writer.begin().write("leiden", 1, 0);

            assertThat(sequencer.sequence()).isEqualTo(1);
        }
    }

    @Test
    void leaves_the_work_to_whoever_is_at_it() {
        writer.write("leiden", 1, 0).commit();
        try (LedgerDatabase elsewhere = database.ledger()) {
            elsewhere.alone(LedgerDatabase.Lock.SEQUENCING, () -> {
                assertThat(sequencer.sequence()).isZero();
                return 0;
            });
        }

        assertThat(sequencer.sequence()).isEqualTo(1);
    }

    @Test
    void halts_when_an_effect_would_precede_its_cause() {
        writer.begin();
        other.write("leiden", 1, 0).commit();
        writer.write("leiden", 1, 1).commit();

        assertThatThrownBy(sequencer::sequence).isInstanceOf(LedgerHalted.class)
                .hasMessageContaining("before an earlier event of the same aggregate");
        assertThat(lines()).isEmpty();
    }

    @Test
    void halts_in_a_cluster_that_counts_its_transactions_from_an_earlier_number() {
        writer.write("leiden", 1, 0).commit();
        sequencer.sequence();
        database.asIfRestoredFromABusierCluster();
        writer.write("leiden", 2, 0).commit();

        assertThatThrownBy(sequencer::sequence).isInstanceOf(LedgerHalted.class)
                .hasMessageContaining("pg_resetwal");
        assertThat(lines()).hasSize(1);
    }

    private List<String> lines() {
        return database.superuser()
                .sql("""
                        SELECT concat_ws(' ', line, organisation, position, aggregate_id, sequence) FROM ledger ORDER BY line""")
                .query(String.class).list();
    }
}
