package nl.voortgang.query.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.query.intake.Feed;
import nl.voortgang.query.intake.RandomHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Tables that are to serve, compared with what the ledger signed")
class VerificationTest {

    private static final int EVENTS = 1_200;
    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, EVENTS);
    private static final List<Event> DELFT = RandomHistory.of(new OrganisationId("delft"), 2, 20);

    private static final Feed FEED = new Feed();
    private static final JdbcClient OWNER = JdbcClient.create(FEED.database().as("voortgang_query_owner"));
    private static final List<Hash> LEAVES = new ArrayList<>();

    private final Verification verification = new Verification(FEED.database().as("voortgang_intake"), "generation_2");

    @BeforeAll
    static void happened() {
        FEED.happened(LEIDEN);
        FEED.happened(DELFT);
        OWNER.sql("SELECT control.begin_generation('KAFKA', 'p-beheer')").query(Integer.class).single();
        new Leaves(OWNER, "change").between("leiden", 0, EVENTS).forEach(leaf -> LEAVES.add(leaf.hash()));
    }

    @BeforeEach
    void fill() {
        OWNER.sql("TRUNCATE control.signed_checkpoint, control.comparison, generation_2.change, generation_2.intake")
                .update();
        copy("change");
        copy("intake");
    }

    private void copy(String table) {
        String columns = OWNER.sql("""
                SELECT string_agg(column_name, ', ') FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = ? AND is_generated = 'NEVER'""").param(table)
                .query(String.class).single();
        OWNER.sql("INSERT INTO generation_2.%1$s (%2$s) SELECT %2$s FROM public.%1$s".formatted(table, columns))
                .update();
    }

    @Test
    void are_in_order_where_no_checkpoint_says_otherwise() {
        signed(5);
        signed(EVENTS - 1);
        signed(EVENTS);
        signed(EVENTS + 10, LEAVES.getFirst());
        assertThat(found()).isEmpty();
    }

    @Test
    void are_compared_with_what_was_signed_since_the_last_time() {
        signed(5);
        assertThat(found()).isEmpty();
        signed(8, LEAVES.getFirst());
        assertThat(found()).containsExactly("leiden 6-8");
    }

    @Test
    void are_named_by_the_checkpoints_between_which_they_differ() {
        signed(1_010);
        signed(1_015, LEAVES.getFirst());
        signed(1_020);
        assertThat(found()).containsExactly("leiden 1011-1015");
    }

    @Test
    void are_named_by_the_position_where_what_serves_is_as_it_was_signed() {
        signed(5);
        signed(20);
        OWNER.sql("INSERT INTO control.comparison (organisation, again, began_at, tried_at, proven) "
                + "VALUES ('leiden', false, now(), now(), 20)").update();
        changed("payload = '{}'", 9);
        changed("actor = actor || 'x'", 11);
        assertThat(found()).containsExactly("leiden 9-9");
    }

    @Test
    void are_named_by_the_position_that_is_missing() {
        signed(20);
        OWNER.sql("DELETE FROM generation_2.change WHERE organisation = 'leiden' AND position = 7").update();
        assertThat(found()).containsExactly("leiden 7-7");
    }

    private void changed(String how, int position) {
        OWNER.sql("UPDATE generation_2.change SET " + how + " WHERE organisation = 'leiden' AND position = ?")
                .param(position).update();
    }

    private void signed(int size) {
        signed(size, LEAVES.get(size - 1));
    }

    /** Of a history that may have ended otherwise. */
    private void signed(int size, Hash end) {
        Frontier tree = Frontier.empty();
        LEAVES.subList(0, Math.min(size - 1, EVENTS)).forEach(tree::append);
        tree.append(end);
        OWNER.sql("INSERT INTO control.signed_checkpoint VALUES ('leiden', ?, ?, 'note', now())")
                .params(size, tree.root().bytes()).update();
    }

    /** Until something is found or there is nothing left to compare. */
    private List<String> found() {
        var found = new ArrayList<String>();
        boolean more = true;
        while (more && found.isEmpty()) {
            more = verification.step(it -> found.add(it.organisation() + " " + it.from() + "-" + it.until()));
        }
        return found;
    }
}
