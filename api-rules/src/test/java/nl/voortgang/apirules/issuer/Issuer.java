package nl.voortgang.apirules.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** A login provider as a resource server sees it: a signature and an address where its key stands. */
public final class Issuer implements AutoCloseable {

    public static final String NAME = "https://aanmelden.example.nl";

    private final RSAKey key;
    private final HttpServer server;

    public Issuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public String keys() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** A token as it should be, for a person of an organisation with roles. */
    public String token(String organisation, String person, String... roles) {
        return token(claims -> claims.subject(person).claim("organisatie", organisation).claim("rollen",
                List.of(roles)));
    }

    /** A good token but for what is changed in it. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder().issuer(NAME).audience("voortgang").subject("p-1")
                .claim("organisatie", "leiden").claim("rollen", List.of("opsteller"))
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
        return signed(change.apply(claims).build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
