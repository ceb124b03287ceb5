package nl.voortgang.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.voortgang.proof.tree.Hash;

/** The files in a ZIP. */
final class Bundle implements AutoCloseable {

    /** Far more than any single file but the table of contents and the page for people needs. */
    private static final int MOST = 64 << 20;

    private final ZipFile zip;
    private final Set<String> names;
    private final Set<String> twice;

    private Bundle(ZipFile zip) {
        this.zip = zip;
        var seen = new HashSet<String>();
        this.twice = zip.stream().map(ZipEntry::getName).filter(name -> !seen.add(name)).collect(Collectors.toSet());
        this.names = seen;
    }

    /** @throws Unreadable when it is no ZIP */
    static Bundle open(Path file) {
        try {
            return new Bundle(new ZipFile(file.toFile(), UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("%s is geen ZIP-bestand dat te openen is (%s).".formatted(file, e.getMessage()));
        }
    }

    Set<String> names() {
        return names;
    }

    /** Names that several files have. */
    Set<String> twice() {
        return twice;
    }

    /** Empty when there is no such file, or it is damaged. */
    Optional<byte[]> bytes(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(MOST + 1);
            return bytes.length > MOST ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Empty as well when it is no UTF-8. */
    Optional<String> text(String name) {
        return bytes(name).flatMap(bytes -> {
            try {
                return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        });
    }

    Optional<Hash> hash(String name) {
        return bytes(name).map(Hash::of);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Unreadable(e.getMessage());
        }
    }
}
