package nl.voortgang.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import nl.voortgang.proof.Malformed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A signed note")
class NoteTest {

    /** The example of golang.org/x/mod/sumdb/note, where the format comes from. */
    private static final String SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT + """

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private static final SigningKey KEY = SigningKey.parse(SECRET);
    private static final VerifierKey VERIFIER = VerifierKey.parse(PUBLIC);

    @Test
    void is_signed_as_the_known_example_is() {
        assertThat(Note.sign(TEXT, List.of(KEY))).hasToString(NOTE);
        assertThat(KEY.verifier()).isEqualTo(VERIFIER).hasToString(PUBLIC);
        assertThat(KEY.secret()).isEqualTo(SECRET);
    }

    @Test
    void is_read_and_verified() {
        Note note = Note.parse(NOTE);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.signedBy(List.of(VERIFIER))).containsExactly(VERIFIER);
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void is_not_verified_when_a_single_character_of_it_is_another() {
        for (int place = 0; place < NOTE.length(); place++) {
            char other = NOTE.charAt(place) == 'A' ? 'B' : 'A';
            assertThat(verified(NOTE.substring(0, place) + other + NOTE.substring(place + 1)))
                    .as("character " + place).isFalse();
        }
    }

    private static boolean verified(String note) {
        try {
            return !Note.parse(note).signedBy(List.of(VERIFIER)).isEmpty();
        } catch (Malformed refused) {
            return false;
        }
    }

    @Test
    void may_be_signed_by_several_and_says_by_which_of_those_we_know() {
        var fresh = SigningKey.generate("PeterNeumann", Algorithm.ED25519);
        var stranger = SigningKey.generate("vreemde", Algorithm.ED25519);
        Note note = Note.parse(Note.sign(TEXT, List.of(KEY, fresh, stranger)).toString());

        assertThat(note.signedBy(List.of(fresh.verifier(), VERIFIER))).containsExactly(fresh.verifier(), VERIFIER);
        assertThat(note.signedBy(List.of())).isEmpty();
    }

    @Test
    void may_have_empty_lines_in_its_text() {
        Note note = Note.sign("een\n\ntwee\n", List.of(KEY));

        assertThat(Note.parse(note.toString())).isEqualTo(note);
    }

    @Nested
    @DisplayName("with the cosignature of a witness")
    class Cosigned {

        private final SigningKey witness = SigningKey.generate("getuige.example", Algorithm.COSIGNATURE);
        private final Instant moment = Instant.ofEpochSecond(1_679_315_147);
        private final Note note = Note.parse(NOTE).with(witness.cosign(TEXT, moment));

        @Test
        void is_verified_and_says_when() {
            Note read = Note.parse(note.toString());

            assertThat(read.signedBy(List.of(VERIFIER, witness.verifier()))).containsExactly(VERIFIER,
                    witness.verifier());
            assertThat(witness.verifier().moment(read.signatures().getLast())).isEqualTo(moment);
            assertThat(Base64.getDecoder().decode(read.signatures().getLast().toString().split(" ")[2])).hasSize(76);
        }

        @Test
        void is_not_verified_at_another_moment() {
            NoteSignature signature = witness.cosign(TEXT, moment);
            byte[] value = signature.value();
            value[7]++;

            assertThat(witness.verifier().verifies(TEXT,
                    new NoteSignature(signature.name(), signature.keyId(), value))).isFalse();
        }

        /** As c2sp.org/tlog-cosignature words it. */
        @Test
        void signs_the_moment_and_the_text() throws Exception {
            String signed = "cosignature/v1\ntime 1679315147\n" + TEXT;
            var ordinary = SigningKey.parse(asOrdinary(witness));

            assertThat(ordinary.sign(signed).value())
                    .isEqualTo(java.util.Arrays.copyOfRange(witness.cosign(TEXT, moment).value(), 8, 72));
        }

        private String asOrdinary(SigningKey key) {
            byte[] encoded = Base64.getDecoder().decode(key.secret().split("\\+", 5)[4]);
            encoded[0] = 1;
            byte[] point = Base64.getDecoder().decode(key.verifier().toString().split("\\+", 3)[2]);
            point[0] = 1;
            String id = KeyId.of("x", Algorithm.ED25519, java.util.Arrays.copyOfRange(point, 1, 33));
            return "PRIVATE+KEY+x+" + id + "+" + Base64.getEncoder().encodeToString(encoded);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "tekst", "tekst\n", "tekst\n\n", "tekst\n\n— naam\n", "tekst\n\n- naam AAAAAAAA\n",
            "tekst\n\n— naam AAAA\n", "tekst\n\n— naam AAAAAAAA", "tekst\n\n— na+am AAAAAAAA\n"})
    void is_nothing_else(String note) {
        assertThatThrownBy(() -> Note.parse(note)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "PeterNeumann", "PeterNeumann+c74f20a3",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+AAAA", "PeterNeumann+c74f20a3+%",
            "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
    void is_not_checked_by_what_is_no_key(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).isInstanceOf(Malformed.class);
    }

    @Test
    void is_not_signed_by_what_is_no_key_and_nobody_tells_what_it_was() {
        List.of("", "geheim", "PRIVATE+KEY+naam+12345678", "PRIVATE+KEY+naam+12345678+geheim%",
                SECRET.replace("c74f", "c74e"), SECRET.replace("AYEK", "AoEK"), SECRET.replace("KDFz", "KDFzAAAA"))
                .forEach(secret -> assertThatThrownBy(() -> SigningKey.parse(secret)).isInstanceOf(Malformed.class)
                        .message().doesNotContain("geheim", "EKFALV"));
        assertThat(KEY).hasToString("PeterNeumann+c74f20a3");
    }
}
