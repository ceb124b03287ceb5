package nl.voortgang.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import nl.voortgang.local.people.Person;

/** Access tokens like those of the identity provider, signed with its key, for a person at a command line. */
public final class AccessTokens {

    public static final Duration VALIDITY = Duration.ofHours(1);

    private final RSAKey key;
    private final String issuer;
    private final Clock clock;

    /** @param directory where the identity provider keeps its key */
    public AccessTokens(Path directory, String issuer, Clock clock) {
        this.key = SigningKey.in(directory);
        this.issuer = issuer;
        this.clock = clock;
    }

    public String of(Person person) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder().issuer(issuer).subject(person.pseudonym())
                .audience(Claims.AUDIENCE).issueTime(Date.from(now)).notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY))).jwtID(UUID.randomUUID().toString());
        Claims.of(person).forEach(claims::claim);
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
