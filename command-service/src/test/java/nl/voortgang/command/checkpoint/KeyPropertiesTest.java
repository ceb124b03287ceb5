package nl.voortgang.command.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.SigningKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The keys of the ledger")
class KeyPropertiesTest {

    private static final SigningKey KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final SigningKey FORMER = SigningKey.generate("grootboek.example", Algorithm.ED25519);
    private static final SigningKey WITNESS = SigningKey.generate("rekenkamer.example", Algorithm.COSIGNATURE);
    private static final SigningKey DEMONSTRATION = SigningKey.generate("demonstratie.voortgang.example",
            Algorithm.ED25519);

    private static KeyProperties keys(@Nullable String key, @Nullable String former, @Nullable String witness,
            boolean demonstration) {
        return new KeyProperties(list(key), list(former), list(witness), demonstration, Duration.ofSeconds(30));
    }

    private static @Nullable List<String> list(@Nullable String key) {
        return key == null ? null : List.of(key);
    }

    @Test
    void sign_or_signed_before_or_are_of_a_witness() {
        LedgerKeys keys = keys(KEY.secret(), FORMER.verifier().toString(), WITNESS.verifier().toString(), false)
                .parsed();

        assertThat(keys.ours()).containsExactly(KEY.verifier(), FORMER.verifier());
        assertThat(keys.all()).containsExactly(KEY.verifier(), FORMER.verifier(), WITNESS.verifier());
        assertThat(keys.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void are_refused_when_they_are_none() {
        assertRefused(keys(null, null, null, false), "voortgang.ledger.keys has no value");
        assertRefused(keys("geheim", null, null, false), "voortgang.ledger.keys: a signing key is written as");
        assertRefused(keys(KEY.secret(), "x", null, false),
                "voortgang.ledger.former-keys: a verifier key is written as");
        assertRefused(keys(WITNESS.secret(), null, null, false), "voortgang.ledger.keys must be keys for ED25519");
        assertRefused(keys(KEY.secret(), null, KEY.verifier().toString(), false),
                "voortgang.ledger.witnesses must be keys for COSIGNATURE");
    }

    @Test
    void are_not_the_one_that_everybody_knows_unless_nothing_is_real() {
        assertRefused(keys(DEMONSTRATION.secret(), null, null, false), "which everybody knows");
        assertThat(keys(DEMONSTRATION.secret(), null, null, true).parsed().ours()).hasSize(1);
    }

    @Test
    void sign_at_least_every_minute() {
        List.of(Duration.ofSeconds(61), Duration.ZERO, Duration.ofSeconds(-1)).forEach(interval -> assertThatThrownBy(
                () -> new KeyProperties(List.of(KEY.secret()), null, null, false, interval))
                .hasMessageContaining("checkpoint-interval must be at most PT1M"));
    }

    private static void assertRefused(KeyProperties properties, String message) {
        assertThatThrownBy(properties::parsed).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
