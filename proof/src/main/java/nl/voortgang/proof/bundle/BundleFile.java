package nl.voortgang.proof.bundle;

import java.util.Set;

/** The names of the files in a bundle. */
public final class BundleFile {

    /** The signed {@link Contents}. */
    public static final String CONTENTS = "inhoud.txt";
    /** The signed checkpoint that all proofs lead to. */
    public static final String CHECKPOINT = "controlepunt.txt";
    /** Verifier keys, one a line. */
    public static final String KEYS = "sleutels.txt";
    /** For people. */
    public static final String INDEX = "index.html";
    public static final String README_DUTCH = "LEESMIJ.txt";
    public static final String README_ENGLISH = "README.txt";

    /** Those that every bundle has once. */
    public static final Set<String> SINGLE = Set.of(CONTENTS, CHECKPOINT, KEYS, INDEX, README_DUTCH, README_ENGLISH);

    private BundleFile() {}

    /** The bytes of the event, as they were stored. */
    public static String event(long position) {
        return "gebeurtenissen/" + name(position) + ".json";
    }

    public static String leaf(long position) {
        return "bladeren/" + name(position) + ".json";
    }

    /** The inclusion proof: hashes in base64, one a line. */
    public static String proof(long position) {
        return "bewijzen/" + name(position) + ".txt";
    }

    /** So that they sort as text. */
    private static String name(long position) {
        return "%019d".formatted(position);
    }
}
