package nl.voortgang.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.voortgang.command.ledger.LedgerHalted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On a database that was restored into another cluster")
class RestoredDatabaseTest {

    private final CommandDatabase database = CommandDatabase.fresh();

    @Test
    void the_service_starts_when_that_counts_its_transactions_from_a_later_number() {
        write();
        try (var instance = Instance.start(database)) {
            assertThat(instance.port()).isPositive();
        }
    }

    /** Whatever it accepted would get no line, and no command is accepted before this was looked at. */
    @Test
    void the_service_does_not_start_when_that_counts_from_an_earlier_one() {
        write();
        database.asIfRestoredFromABusierCluster();

        assertThatThrownBy(() -> Instance.start(database)).hasRootCauseInstanceOf(LedgerHalted.class)
                .rootCause().hasMessageContaining("pg_resetwal");
    }

    private void write() {
        try (var writer = new EventWriter(database)) {
            writer.write("leiden", 1, 0).commit();
        }
    }
}
