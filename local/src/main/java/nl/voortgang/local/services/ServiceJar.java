package nl.voortgang.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import nl.voortgang.engines.SqlScript;

/** The built jar of one service, beside its libraries. */
public record ServiceJar(Path path) {

    /**
     * The jar in {@code <home>/<service>/target/unpacked}.
     *
     * @throws IllegalStateException when there is none, or more than one
     */
    public static ServiceJar of(String service, Path home) {
        Path target = home.resolve(service).resolve("target").resolve("unpacked");
        List<Path> jars = new ArrayList<>();
        try (var files = Files.newDirectoryStream(target, service + "-*.jar")) {
            files.forEach(jars::add);
        } catch (IOException notBuilt) {
            throw new IllegalStateException(service + " is not built; run mvn -DskipTests package", notBuilt);
        }
        if (jars.size() != 1) {
            throw new IllegalStateException("expected one jar of " + service + " in " + target + ", found " + jars);
        }
        return new ServiceJar(jars.getFirst());
    }

    /** The roles and rights of the service's database, as the service itself brings them. */
    public SqlScript roles() {
        try (var jar = new ZipFile(path.toFile())) {
            var entry = jar.getEntry("db/roles.sql");
            return new SqlScript(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
