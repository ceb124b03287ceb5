package nl.voortgang.local.identity;

import java.nio.file.Path;

/**
 * @param directory where key and client secret are kept
 * @param issuer the address it is reached at, and the {@code iss} of its tokens
 * @param portal the address of the portal, the one client
 */
public record IdentitySettings(Path directory, String issuer, String portal) {

    /** What the portal proves itself with, made when it is not there yet. */
    public static String portalSecret(Path directory) {
        return PrivateFile.readOrCreate(directory.resolve("portal-secret"));
    }
}
