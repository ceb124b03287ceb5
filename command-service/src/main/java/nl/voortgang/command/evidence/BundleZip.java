package nl.voortgang.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.voortgang.proof.tree.Hash;

/** The files of a bundle, one after the other. */
final class BundleZip {

    private final ZipOutputStream zip;
    private final FileTime time;
    private final MessageDigest digest;

    /** @param time of every file, so that the same story makes the same bundle */
    BundleZip(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.time = FileTime.from(time);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void file(String name, String content) throws IOException {
        file(name, content.getBytes(UTF_8));
    }

    void file(String name, byte[] content) throws IOException {
        enter(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** A file that is written bit by bit; closing it ends the file alone. */
    OutputStream begin(String name) throws IOException {
        enter(name);
        digest.reset();
        return new FilterOutputStream(new DigestOutputStream(zip, digest)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** Of the file that was begun and ended last. */
    Hash hash() {
        return Hash.ofBytes(digest.digest());
    }

    void end() throws IOException {
        zip.finish();
    }

    private void enter(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        zip.putNextEntry(entry);
    }
}
