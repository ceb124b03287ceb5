package nl.voortgang.apirules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

@DisplayName("A token that was seen a moment ago")
class RecentTokensTest {

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void is_not_checked_again() {
        RecentTokens tokens = endingAt(Instant.now().plusSeconds(60));

        assertThat(tokens.decode("a")).isSameAs(tokens.decode("a"));
        assertThat(checks).hasValue(1);
    }

    @Test
    void says_nothing_of_another_token() {
        RecentTokens tokens = endingAt(Instant.now().plusSeconds(60));
        tokens.decode("a");
        tokens.decode("b");

        assertThat(checks).hasValue(2);
    }

    @Test
    void is_checked_again_once_its_time_is_over() {
        RecentTokens tokens = endingAt(Instant.now().minusSeconds(1));
        tokens.decode("a");
        tokens.decode("a");

        assertThat(checks).hasValue(2);
    }

    @Test
    void is_refused_each_time_when_it_was_refused() {
        var tokens = new RecentTokens(_ -> {
            checks.incrementAndGet();
            throw new BadJwtException("not ours");
        });

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        assertThat(checks).hasValue(2);
    }

    private RecentTokens endingAt(Instant end) {
        return new RecentTokens(token -> {
            checks.incrementAndGet();
            return Jwt.withTokenValue(token).header("alg", "RS256").claim("sub", "p-1").expiresAt(end).build();
        });
    }
}
