package nl.voortgang.command.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.voortgang.command.checkpoint.Checkpoints;
import nl.voortgang.command.checkpoint.LedgerKeys;
import nl.voortgang.command.ledger.TreeNodes;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the ledger: every position has its line, its event and its leaf, every node its children, every checkpoint its tree. */
final class LedgerCheck {

    private final JdbcClient jdbc;
    private final TreeNodes nodes;
    private final Checkpoints checkpoints;
    private final LedgerKeys keys;

    LedgerCheck(JdbcClient jdbc, Checkpoints checkpoints, LedgerKeys keys) {
        this.jdbc = jdbc;
        this.nodes = new TreeNodes(jdbc);
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /** @param proven the size of the last checkpoint that was right */
    record Outcome(List<Finding> findings, long proven) {}

    private record Signed(long size, Hash root, String note) {}

    Outcome check(Check check, long until) {
        String organisation = check.organisation().value();
        long from = check.checked() + 1;
        List<Signed> signed = jdbc
                .sql("""
                        SELECT size, root, note FROM checkpoint WHERE organisation = ? AND size BETWEEN ? AND ? ORDER BY size""")
                .params(organisation, from, until).query((row, number) -> new Signed(row.getLong("size"),
                        Hash.ofBytes(row.getBytes("root")), row.getString("note")))
                .list();
        TreePart tree = TreePart.read(nodes, organisation, from, until, signed.stream().map(Signed::size).toList());
        var findings = new ArrayList<Finding>(tree.compare());
        jdbc.sql(RecordedLine.SELECT).params(from, until, organisation).query(RecordedLine::of).list()
                .forEach(line -> line.compare(tree.leafAt(line.position())).ifPresent(findings::add));
        return compare(check, signed, tree, findings);
    }

    private Outcome compare(Check check, List<Signed> signed, TreePart tree, List<Finding> findings) {
        long proven = check.proven();
        for (Signed each : signed) {
            if (!isOurs(check.organisation(), each)) {
                findings.add(Finding.at(each.size(), Kind.CHECKPOINT_INVALID, null));
                continue;
            }
            Optional<Hash> root = tree.root(each.size());
            if (root.filter(each.root()::equals).isPresent()) {
                proven = each.size();
            } else if (root.isPresent()) {
                findings.add(Finding.between(proven + 1, each.size(), Kind.CHECKPOINT_DIFFERS));
            }
        }
        return new Outcome(Finding.merged(findings), proven);
    }

    private boolean isOurs(OrganisationId organisation, Signed signed) {
        try {
            Note note = Note.parse(signed.note());
            return Checkpoint.parse(note.text())
                    .equals(new Checkpoint(checkpoints.origin(organisation), signed.size(), signed.root()))
                    && !note.signedBy(keys.ours()).isEmpty();
        } catch (Malformed e) {
            return false;
        }
    }
}
