package nl.voortgang.proof.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash, and the three ways in which a tree makes one. */
public final class Hash {

    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are {@value #LENGTH} */
    public static Hash ofBytes(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException when it is not a hash in base64, or not written in the one way there is */
    public static Hash ofBase64(String text) {
        Hash hash = ofBytes(Base64.getDecoder().decode(text));
        if (!hash.base64().equals(text)) {
            throw new IllegalArgumentException("a hash is written in base64 as " + hash.base64());
        }
        return hash;
    }

    /** @throws IllegalArgumentException when it is not a hash in hexadecimal digits */
    public static Hash ofHex(String text) {
        return ofBytes(HexFormat.of().parseHex(text));
    }

    /** Of content that is no part of a tree. */
    public static Hash of(byte[] content) {
        return digest(content);
    }

    /** Of the bytes of a leaf. */
    public static Hash leaf(byte[] leaf) {
        return digest(LEAF, leaf);
    }

    /** Of a node by its children. */
    public static Hash node(Hash left, Hash right) {
        return digest(NODE, left.bytes, right.bytes);
    }

    private static Hash digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
