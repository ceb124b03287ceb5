package nl.voortgang.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL 18 from Maven Central's binaries. Sorts text by code point on every machine. */
public final class PostgresEngine implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Path data;
    private final Leash leash;

    private PostgresEngine(EmbeddedPostgres postgres, Path data) {
        this.postgres = postgres;
        this.data = data;
        this.leash = Leash.on(postmaster(data), "INT");
    }

    /** As {@link #start(Path, int, Path)}, with its log beside the data. */
    public static PostgresEngine start(Path data, int port) {
        return start(data, port, data.resolveSibling(data.getFileName() + ".log"));
    }

    /**
     * Returns once it answers.
     *
     * @param data an empty or absent directory, or that of an earlier start, which then goes on where it was
     * @param port 1–65535, must be free
     */
    public static PostgresEngine start(Path data, int port, Path log) {
        try {
            Files.createDirectories(data);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new PostgresEngine(postgres, data);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on port " + port + ", see " + log, e);
        }
    }

    /** Created when it is missing. */
    public Database database(String name) {
        try (var connection = named(Database.SUPERUSER).connect(Database.SUPERUSER, "");
                var known = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                var create = connection.createStatement()) {
            known.setString(1, name);
            if (!known.executeQuery().next()) {
                create.execute("CREATE DATABASE " + create.enquoteIdentifier(name, true));
            }
            return named(name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
    }

    private Database named(String name) {
        return new Database(name, "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), name));
    }

    public int port() {
        return postgres.getPort();
    }

    /** The parent of all server processes. */
    public ProcessHandle process() {
        return postmaster(data);
    }

    /** As when the power fails: no checkpoint, nothing said to clients. The next start recovers. */
    public void kill() {
        ProcessHandle process = process();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        close();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            leash.close();
        }
    }

    private static ProcessHandle postmaster(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        try (var lines = Files.lines(pidFile)) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("PostgreSQL is gone"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not run in " + data, e);
        }
    }
}
