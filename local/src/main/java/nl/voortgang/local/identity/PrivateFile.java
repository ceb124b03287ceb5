package nl.voortgang.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A secret that is made once and that only its owner can read. */
public final class PrivateFile {

    private PrivateFile() {}

    /** 256 random bits, hexadecimal, made when the file is not there yet. */
    public static String readOrCreate(Path file) {
        return readOrCreate(file, () -> {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            return HexFormat.of().formatHex(secret);
        });
    }

    /** What the file holds; made and written when it is not there yet. */
    static String readOrCreate(Path file, Supplier<String> secret) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".secret",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(unfinished, secret.get());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
