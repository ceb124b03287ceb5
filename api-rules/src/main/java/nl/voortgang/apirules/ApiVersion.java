package nl.voortgang.apirules;

/** The version of the two APIs together (semver), in the header {@code API-Version} and in their descriptions. */
public final class ApiVersion {

    public static final String CURRENT = "0.1.0";

    private ApiVersion() {}
}
