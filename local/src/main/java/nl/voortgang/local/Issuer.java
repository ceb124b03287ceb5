package nl.voortgang.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.voortgang.local.identity.AccessTokens;

/** Who signs tokens for the data in a directory: remembered there, since it depends on the port of the last start. */
final class Issuer {

    private static final String FILE = "issuer";

    private Issuer() {}

    static void remember(Path data, String issuer) {
        try {
            Files.writeString(data.resolve(FILE), issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws CannotStart when nothing was ever started with this directory */
    static AccessTokens tokens(Path data) {
        try {
            String issuer = Files.readString(data.resolve(FILE));
            return new AccessTokens(DataDirectory.identity(data), issuer, Clock.systemUTC());
        } catch (IOException never) {
            throw new CannotStart("no token yet: start ./voortgang first (looked in " + data + ")");
        }
    }
}
