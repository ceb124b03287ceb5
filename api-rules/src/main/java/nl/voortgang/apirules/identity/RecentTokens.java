package nl.voortgang.apirules.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a moment which tokens were found genuine: a person sends the same one with every request, and checking its
 * signature costs as much as the rest of the login. A key that is withdrawn is remembered longer than that anyway.
 */
final class RecentTokens implements JwtDecoder {

    private static final Duration MOMENT = Duration.ofSeconds(30);
    private static final int TOKENS = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> genuine = Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MOMENT)
            .build();

    RecentTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = genuine.getIfPresent(token);
        if (known != null && !isOver(known)) {
            return known;
        }
        Jwt decoded = decoder.decode(token);
        genuine.put(token, decoded);
        return decoded;
    }

    private static boolean isOver(Jwt token) {
        Instant end = token.getExpiresAt();
        return end == null || !end.isAfter(Instant.now());
    }
}
