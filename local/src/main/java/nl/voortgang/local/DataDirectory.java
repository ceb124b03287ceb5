package nl.voortgang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;

/** Everything that is kept, in one directory that belongs to one running product at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** {@code .voortgang} beside the program, unless the environment says otherwise. */
    static Path of(Map<String, String> environment, Path home) {
        String said = environment.get("VOORTGANG_DATA");
        return said == null ? home.resolve(".voortgang") : Path.of(said);
    }

    /** @throws CannotStart when somebody else has it */
    static DataDirectory claim(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            var lock = FileChannel.open(lockFile(root), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isOurs(lock)) {
                throw new CannotStart("Voortgang already runs with the data in " + root);
            }
            return new DataDirectory(root, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    /** Throws away what is kept. */
    void empty() {
        try (var tree = Files.walk(root)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                if (!each.equals(lockFile(root)) && !each.equals(root)) {
                    Files.delete(each);
                }
            }
            Files.createDirectories(root.resolve("logs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path lockFile(Path root) {
        return root.resolve("lock");
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    static Path identity(Path root) {
        return root.resolve("identity");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
