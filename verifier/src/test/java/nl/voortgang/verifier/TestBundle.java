package nl.voortgang.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voortgang.proof.Checkpoint;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.bundle.BundleFile;
import nl.voortgang.proof.bundle.Contents;
import nl.voortgang.proof.bundle.Positions;
import nl.voortgang.proof.note.Note;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.tree.Frontier;
import nl.voortgang.proof.tree.Hash;
import nl.voortgang.proof.tree.Nodes.Place;
import nl.voortgang.proof.tree.Tree;

/** The files of a bundle, to be changed at will before they are written. */
record TestBundle(Map<String, byte[]> files) {

    static final String ORIGIN = "urn:voorbeeld/leiden";

    /** Of a ledger with so many events. */
    static TestBundle of(int events, String positions, SigningKey key) {
        return of(events, positions, key, "Mieke", ORIGIN);
    }

    /** @param author who wrote all of it: another one makes another ledger */
    static TestBundle of(int events, String positions, SigningKey key, String author, String origin) {
        var leaves = new ArrayList<Leaf>();
        var nodes = new HashMap<Place, Hash>();
        var frontier = Frontier.empty();
        for (int position = 1; position <= events; position++) {
            leaves.add(new Leaf(position, new UUID(1, position), "nl.prestaties.voorbeeld.v1",
                    Instant.ofEpochSecond(position), "p-1", Hash.of(event(position, author))));
            frontier.append(leaves.getLast().hash(), nodes::put);
        }
        var bundle = new TestBundle(new LinkedHashMap<>());
        var tree = new Tree(nodes::get);
        Positions.parse(positions).all().forEach(position -> bundle
                .with(BundleFile.event(position), event(position, author))
                .with(BundleFile.leaf(position), leaves.get((int) position - 1).bytes())
                .with(BundleFile.proof(position), tree.inclusion(position - 1, events).stream().map(Hash::base64)
                        .collect(Collectors.joining("\n"))));
        byte[] index = "<p>lees</p>".getBytes(UTF_8);
        return bundle.with(BundleFile.INDEX, index).with(BundleFile.README_DUTCH, "lees mij")
                .with(BundleFile.README_ENGLISH, "read me").with(BundleFile.KEYS, key.verifier().toString())
                .with(BundleFile.CHECKPOINT,
                        Note.sign(new Checkpoint(origin, events, frontier.root()).text(), List.of(key)).toString())
                .with(BundleFile.CONTENTS, Note.sign(new Contents(origin, "prestatie 2A1.1", Positions.parse(positions),
                        Hash.of(index)).text(), List.of(key)).toString());
    }

    private static byte[] event(long position, String author) {
        return ("{\"nummer\":" + position + ",\"opsteller\":\"" + author + "\"}").getBytes(UTF_8);
    }

    TestBundle with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    TestBundle with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    TestBundle without(String name) {
        files.remove(name);
        return this;
    }

    TestBundle swapped(String one, String other) {
        byte[] content = files.get(one);
        return with(one, files.get(other)).with(other, content);
    }

    String text(String name) {
        return new String(files.get(name), UTF_8);
    }

    TestBundle replaced(String name, String from, String to) {
        if (!text(name).contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        return with(name, text(name).replace(from, to));
    }

    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path writtenIn(Path folder) {
        try {
            return Files.write(folder.resolve("bundel.zip"), zip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
