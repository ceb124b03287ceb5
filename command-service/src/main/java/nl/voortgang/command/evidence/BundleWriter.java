package nl.voortgang.command.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import nl.voortgang.command.checkpoint.LedgerKeys;
import nl.voortgang.command.checkpoint.MadeCheckpoint;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.ledger.TreeNodes;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.bundle.Contents;
import nl.voortgang.proof.bundle.Positions;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.tree.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a bundle while it reads: page after page, each in a transaction of its own, none held while the reader is slow. */
@Component
class BundleWriter {

    private static final int PAGE = 100;

    private final Stories stories;
    private final TreeNodes nodes;
    private final LedgerKeys keys;
    private final OrganisationTransactions transactions;

    BundleWriter(Stories stories, JdbcClient jdbc, LedgerKeys keys, OrganisationTransactions transactions) {
        this.stories = stories;
        this.nodes = new TreeNodes(jdbc);
        this.keys = keys;
        this.transactions = transactions;
    }

    /** @param checkpoint what happened after it is left out */
    void write(Story story, MadeCheckpoint checkpoint, OutputStream out) throws IOException {
        var zip = new BundleZip(out, checkpoint.madeAt());
        zip.file(BundleFile.README_DUTCH, Texts.read(BundleFile.README_DUTCH));
        zip.file(BundleFile.README_ENGLISH, Texts.read(BundleFile.README_ENGLISH));
        zip.file(BundleFile.KEYS, keys.all().stream().map(key -> key + "\n").collect(Collectors.joining()));
        zip.file(BundleFile.CHECKPOINT, checkpoint.note().toString());
        Positions positions = events(story, checkpoint, zip);
        Hash index = index(story, checkpoint, positions, zip);
        var contents = new Contents(checkpoint.checkpoint().origin(), story.title(), positions, index);
        zip.file(BundleFile.CONTENTS, Note.sign(contents.text(), keys.signing()).toString());
        zip.end();
    }

    private Positions events(Story story, MadeCheckpoint checkpoint, BundleZip zip) throws IOException {
        var positions = new Positions();
        long size = checkpoint.checkpoint().size();
        for (Page page = page(story, 0, size); !page.events().isEmpty(); page = page(story, positions.last(), size)) {
            for (int i = 0; i < page.events().size(); i++) {
                Recorded event = page.events().get(i);
                long position = event.leaf().position();
                zip.file(BundleFile.event(position), event.payload());
                zip.file(BundleFile.leaf(position), event.leaf().bytes());
                zip.file(BundleFile.proof(position),
                        page.proofs().get(i).stream().map(Hash::base64).collect(Collectors.joining("\n")));
                positions.add(position);
            }
        }
        return positions;
    }

    private record Page(List<Recorded> events, List<List<Hash>> proofs) {}

    private Page page(Story story, long after, long size) {
        return transactions.in(story.organisation(), () -> {
            List<Recorded> events = stories.page(story, after, size, PAGE);
            return new Page(events, nodes.ask(story.organisation().value(), tree -> events.stream()
                    .map(event -> tree.inclusion(event.leaf().position() - 1, size)).toList()));
        });
    }

    /** Read once more: two files of one ZIP cannot be written at a time. */
    private Hash index(Story story, MadeCheckpoint checkpoint, Positions positions, BundleZip zip) throws IOException {
        try (var page = new IndexPage(zip.begin(BundleFile.INDEX))) {
            page.begin(story, checkpoint, positions);
            long after = 0;
            while (after < positions.last()) {
                long from = after;
                List<Recorded> events = transactions.in(story.organisation(),
                        () -> stories.page(story, from, positions.last(), PAGE));
                for (Recorded event : events) {
                    page.event(event);
                }
                after = events.isEmpty() ? positions.last() : events.getLast().leaf().position();
            }
            page.finish();
        }
        return zip.hash();
    }
}
