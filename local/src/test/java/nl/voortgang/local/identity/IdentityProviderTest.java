package nl.voortgang.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import nl.voortgang.engines.Ports;
import nl.voortgang.local.people.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The identity provider")
class IdentityProviderTest {

    @TempDir
    static Path directory;

    static IdentitySettings settings;
    static IdentityProvider provider;

    @BeforeAll
    static void start() {
        int port = Ports.free();
        settings = new IdentitySettings(directory, "http://127.0.0.1:" + port, "http://127.0.0.1:8080");
        provider = IdentityProvider.start(settings, port);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void logs_a_person_in_by_code_flow_under_the_pseudonym() throws Exception {
        var browser = new Browser(settings);
        var tokens = JsonMapper.shared().readTree(browser.tokensFor("mieke", People.PASSWORD));
        var access = verified(tokens.path("access_token").asString());
        var mieke = People.named("mieke").orElseThrow();
        assertThat(access.getSubject()).isEqualTo(mieke.pseudonym());
        assertThat(access.getAudience()).containsExactly("voortgang");
        assertThat(access.getStringClaim("organisatie")).isEqualTo("leiden");
        assertThat(access.getStringListClaim("rollen")).containsExactly("opsteller");
        assertThat(access.getStringClaim("name")).isEqualTo("Mieke de Graaf");
        assertThat(access.getStringClaim("email")).isEqualTo("mieke@leiden.example");
        assertThat(verified(tokens.path("id_token").asString()).getStringClaim("name")).isEqualTo(mieke.name());
    }

    @Test
    void refuses_a_wrong_password() throws Exception {
        assertThat(new Browser(settings).login("mieke", "geraden")).endsWith("/login?error");
    }

    @Test
    void refuses_a_code_flow_without_proof_key() throws Exception {
        var browser = new Browser(settings);
        browser.login("mieke", People.PASSWORD);
        assertThat(browser.authorize("")).contains("error=invalid_request").contains("code_challenge");
    }

    @Test
    void knows_no_other_flow() throws Exception {
        var browser = new Browser(settings);
        assertThat(browser.token("grant_type=password&username=mieke&password=" + People.PASSWORD))
                .contains("unsupported_grant_type");
        assertThat(browser.token("grant_type=client_credentials")).contains("unauthorized_client");
    }

    @Test
    void gives_the_query_service_a_token_of_no_person() throws Exception {
        var answer = new Browser(settings).token("voortgang-query", IdentitySettings.queryServiceSecret(directory),
                "grant_type=client_credentials");
        var access = verified(JsonMapper.shared().readTree(answer).path("access_token").asString());
        assertThat(access.getSubject()).isEqualTo("voortgang-query");
        assertThat(access.getAudience()).containsExactly("voortgang");
        assertThat(access.getStringClaim("organisatie")).isEqualTo("voortgang");
        assertThat(access.getStringListClaim("rollen")).containsExactly("dienst");
        assertThat(People.all()).allSatisfy(person -> assertThat(person.roles()).doesNotContain("dienst"));
    }

    @Test
    void signs_tokens_at_the_command_line_with_the_same_key_after_every_start() throws Exception {
        var tokens = new AccessTokens(directory, settings.issuer(), Clock.systemUTC());
        var again = new AccessTokens(directory, settings.issuer(), Clock.systemUTC());
        for (var each : new AccessTokens[]{tokens, again}) {
            var claims = verified(each.of(People.named("vincent").orElseThrow()));
            assertThat(claims.getIssuer()).isEqualTo(settings.issuer());
            assertThat(claims.getStringClaim("organisatie")).isEqualTo("voorbeeldstad");
            assertThat(claims.getStringListClaim("rollen")).containsExactly("portefeuillehouder");
            assertThat(claims.getStringClaim("name")).isEqualTo("Vincent Cornelisse");
            assertThat(claims.getStringClaim("email")).isEqualTo("vincent@voorbeeldstad.example");
        }
    }

    /** What the token says, once its signature fits one of the keys that the provider publishes. */
    private static com.nimbusds.jwt.JWTClaimsSet verified(String token) throws Exception {
        var signed = SignedJWT.parse(token);
        var keys = JWKSet.load(URI.create(settings.issuer() + "/oauth2/jwks").toURL());
        var key = keys.getKeyByKeyId(signed.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(signed.verify(new RSASSAVerifier(key))).isTrue();
        return signed.getJWTClaimsSet();
    }
}
