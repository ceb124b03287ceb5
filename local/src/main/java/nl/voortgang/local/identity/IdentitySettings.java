package nl.voortgang.local.identity;

import java.nio.file.Path;

/**
 * @param directory where key and client secrets are kept
 * @param issuer the address it is reached at, and the {@code iss} of its tokens
 * @param portal the address of the portal, the one client that people log in with
 */
public record IdentitySettings(Path directory, String issuer, String portal) {

    /** What the portal proves itself with, made when it is not there yet. */
    public static String portalSecret(Path directory) {
        return PrivateFile.readOrCreate(directory.resolve("portal-secret"));
    }

    /** With which the query-service asks for a token of its own, made when it is not there yet. */
    public static String queryServiceSecret(Path directory) {
        return PrivateFile.readOrCreate(directory.resolve("query-service-secret"));
    }
}
