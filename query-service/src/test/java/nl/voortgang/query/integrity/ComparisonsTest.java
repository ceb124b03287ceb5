package nl.voortgang.query.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.query.intake.Feed;
import nl.voortgang.query.intake.RandomHistory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("What came in, compared with what the ledger signed")
class ComparisonsTest {

    private static final Feed FEED = new Feed();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int EVENTS = 40;

    /** Each test has one of its own. */
    private final String organisation = "vergeleken-" + NUMBER.incrementAndGet();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2022-09-20T10:00:00Z"));
    private final JdbcClient owner = JdbcClient.create(FEED.database().as("voortgang_query_owner"));
    private final Comparisons comparisons = new Comparisons(FEED.database().as("voortgang_intake"), clock());
    private final List<Hash> leaves;

    ComparisonsTest() {
        FEED.happened(RandomHistory.of(new OrganisationId(organisation), 1, EVENTS));
        leaves = new SignedLedger(organisation, FEED.database()).leaves();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void is_the_same_where_nobody_did_anything() {
        signed(5);
        signed(8);
        signed(EVENTS);

        assertThat(compared()).isEqualTo(EVENTS + " proven");
    }

    @Test
    void is_compared_as_far_as_it_came_in() {
        signed(5);
        signed(EVENTS + 1, leafOf(1));

        assertThat(compared()).isEqualTo("5 proven");
    }

    @Test
    void is_not_the_same_when_the_ledger_had_another_event() {
        signed(5);
        signed(8, leafOf(1));
        signed(12, leafOf(1));

        assertThat(compared()).isEqualTo("5 proven, wrong 6-8");
    }

    @Test
    void is_found_wrong_when_a_row_was_changed_after_it_was_compared() {
        signed(5);
        signed(8);
        assertThat(compared()).isEqualTo("8 proven");
        owner.sql("UPDATE change SET payload = convert_to('{}', 'UTF8') WHERE organisation = ? AND position = 7")
                .param(organisation).update();

        now.set(now.get().plus(Duration.ofHours(25)));

        assertThat(compared()).isEqualTo("8 proven, wrong 6-8");
    }

    @Test
    void is_found_wrong_where_a_row_is_missing() {
        signed(8);
        owner.sql("DELETE FROM change WHERE organisation = ? AND position = 7").param(organisation).update();

        assertThat(compared()).isEqualTo("0 proven, wrong 7-7");
    }

    @Test
    void is_right_again_once_it_was_mended() {
        signed(8);
        owner.sql("UPDATE change SET actor = actor || 'x' WHERE organisation = ? AND position = 7").param(organisation)
                .update();
        assertThat(compared()).isEqualTo("0 proven, wrong 1-8");
        owner.sql("UPDATE change SET actor = left(actor, -1) WHERE organisation = ? AND position = 7")
                .param(organisation).update();

        now.set(now.get().plus(Duration.ofMinutes(2)));

        assertThat(compared()).isEqualTo("8 proven");
    }

    @Test
    void is_wrong_for_good_when_the_ledger_signed_two_histories() {
        signed(5);
        signed(8);
        signed(8, leafOf(1));
        signed(10);

        assertThat(compared()).isEqualTo("10 proven, wrong 6-8");
    }

    @Test
    void is_compared_in_pieces() {
        for (int size = 1; size <= EVENTS; size++) {
            signed(size);
        }

        assertThat(compared()).isEqualTo(EVENTS + " proven");
        assertThat(
                owner.sql("SELECT again || ' ' || proven FROM control.comparison WHERE organisation = ? ORDER BY again")
                        .param(organisation).query(String.class).list())
                .containsExactly("false " + EVENTS, "true " + EVENTS);
    }

    private Hash leafOf(int position) {
        return leaves.get(position - 1);
    }

    private void signed(int size) {
        Frontier tree = Frontier.empty();
        leaves.subList(0, size).forEach(tree::append);
        add(size, tree.root());
    }

    /** Of a history that ended otherwise. */
    private void signed(int size, Hash end) {
        Frontier tree = Frontier.empty();
        leaves.subList(0, size - 1).forEach(tree::append);
        tree.append(end);
        add(size, tree.root());
    }

    private void add(long size, Hash root) {
        var checkpoint = new Checkpoint("urn:voorbeeld/" + organisation, size, root);
        comparisons.add(organisation, checkpoint, Note.sign(checkpoint.text(), List.of(SignedLedger.KEY)));
    }

    private String compared() {
        for (int steps = 0; comparisons.step(); steps++) {
            assertThat(steps).isLessThan(500);
        }
        return owner.sql("""
                SELECT proven || ' proven' || coalesce(', wrong ' || wrong_from || '-' || wrong_until, '')
                FROM control.integrity WHERE organisation = ?""").param(organisation).query(String.class).single();
    }
}
