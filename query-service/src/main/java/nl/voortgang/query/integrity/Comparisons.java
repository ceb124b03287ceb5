package nl.voortgang.query.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares, a piece at a time: a tree grows up to the next checkpoint, and there its root has to be the one that was signed.
 * Where it is not, the comparison stays before it and tries again, since what is read may be mended.
 */
final class Comparisons {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration ONCE_MORE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SignedCheckpoints signed;
    private final Leaves leaves;
    private final Clock clock;

    Comparisons(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.signed = new SignedCheckpoints(jdbc);
        this.leaves = new Leaves(jdbc, "change");
        this.clock = clock;
    }

    /** @param goal the size of the next checkpoint, and its root */
    private record Piece(String organisation, boolean again, Frontier tree, long proven, long goal, Hash root) {}

    void add(String organisation, Checkpoint checkpoint, Note note) {
        transaction.executeWithoutResult(_ -> signed.add(organisation, checkpoint, note, now()));
    }

    /**
     * Does one piece of what is to be done, unless another instance is at it.
     *
     * @return whether there was something
     */
    boolean step() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            jdbc.sql("SELECT set_config('search_path', control.serving() || ', public', true)").query(String.class)
                    .single();
            return jdbc.sql("SELECT pg_try_advisory_xact_lock(20250125, 0)").query(Boolean.class).single()
                    && compareNext();
        }));
    }

    private boolean compareNext() {
        jdbc.sql(
                """
                        INSERT INTO control.comparison (organisation, again, began_at, tried_at)
                        SELECT organisation, true, ?, ? FROM control.comparison c WHERE NOT again AND proven > 0 AND NOT EXISTS (
                            SELECT FROM control.comparison o WHERE o.organisation = c.organisation AND o.again
                                AND (o.began_at > ? OR o.wrong_since IS NOT NULL))
                        ON CONFLICT (organisation, again) DO UPDATE SET began_at = excluded.began_at, size = 0, frontier = '',
                            proven = 0""")
                .params(now(), now(), now().minus(ONCE_MORE)).update();
        return jdbc.sql("""
                SELECT c.*, s.size AS goal, s.root FROM control.comparison c JOIN LATERAL (
                    SELECT size, root FROM control.signed_checkpoint s
                    WHERE s.organisation = c.organisation AND s.size > c.size ORDER BY size LIMIT 1) s ON true
                JOIN intake i ON i.organisation = c.organisation AND i.position >= s.size
                WHERE (c.wrong_since IS NULL OR c.tried_at < ?)
                    AND (NOT c.again OR s.size <= (SELECT proven FROM control.comparison g
                        WHERE g.organisation = c.organisation AND NOT g.again))
                ORDER BY c.again, c.organisation LIMIT 1""").param(now().minus(BETWEEN_TRIES))
                .query(Comparisons::piece).optional().map(this::compare).isPresent();
    }

    private Piece compare(Piece piece) {
        long end = Math.min(piece.goal(), piece.tree().size() + Leaves.PIECE);
        grow(piece.tree(), piece.organisation(), end);
        if (piece.tree().size() < end) {
            wrong(piece, piece.tree().size() + 1, piece.tree().size() + 1);
        } else if (end < piece.goal()) {
            right(piece, piece.proven());
        } else if (piece.tree().root().equals(piece.root())) {
            right(piece, end);
        } else {
            wrong(piece, piece.proven() + 1, end);
        }
        return piece;
    }

    /** As far as no position is missing. */
    private void grow(Frontier tree, String organisation, long end) {
        leaves.between(organisation, tree.size(), end).stream().takeWhile(leaf -> leaf.position() == tree.size() + 1)
                .forEach(leaf -> tree.append(leaf.hash()));
    }

    private void right(Piece it, long proven) {
        jdbc.sql("""
                UPDATE control.comparison SET size = ?, frontier = ?, proven = ?, tried_at = ?,
                    (wrong_from, wrong_until, wrong_since) =
                        (SELECT wrong_from, wrong_until, wrong_since WHERE wrong_until > ?)
                WHERE organisation = ? AND again = ?""")
                .params(it.tree().size(), it.tree().bytes(), proven, now(), proven, it.organisation(), it.again())
                .update();
    }

    /** It goes back to the last checkpoint that was right, since what was read after that may be what is wrong. */
    private void wrong(Piece it, long from, long until) {
        jdbc.sql("""
                UPDATE control.comparison SET tried_at = ?, wrong_from = ?, wrong_until = ?,
                    wrong_since = coalesce(wrong_since, ?)
                WHERE organisation = ? AND again = ?""")
                .params(now(), from, until, now(), it.organisation(), it.again()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        return new Piece(row.getString("organisation"), row.getBoolean("again"),
                Frontier.of(row.getLong("size"), row.getBytes("frontier")), row.getLong("proven"),
                row.getLong("goal"), Hash.ofBytes(row.getBytes("root")));
    }
}
