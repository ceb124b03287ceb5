package nl.voortgang.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import nl.voortgang.local.people.People;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Spring Authorization Server with two clients: the portal, for people, and the query-service, for itself. Its login page and
 * endpoints are Spring's own.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IdentityConfiguration {

    @Bean
    AuthorizationServerSettings addresses(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentitySettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.directory())));
    }

    @Bean
    UserDetailsService logins() {
        return login -> People.named(login).map(Login::new).orElseThrow(() -> new UsernameNotFoundException(login));
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        return new InMemoryRegisteredClientRepository(portal(settings), queryService(settings));
    }

    private static RegisteredClient portal(IdentitySettings settings) {
        return RegisteredClient.withId("portal")
                .clientId("voortgang-portal")
                .clientSecret("{noop}" + IdentitySettings.portalSecret(settings.directory()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.portal() + "/login/oauth2/code/voortgang")
                .postLogoutRedirectUri(settings.portal() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(AccessTokens.VALIDITY)
                        .reuseRefreshTokens(false).build())
                .build();
    }

    private static RegisteredClient queryService(IdentitySettings settings) {
        return RegisteredClient.withId("query-service")
                .clientId("voortgang-query")
                .clientSecret("{noop}" + IdentitySettings.queryServiceSecret(settings.directory()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            Authentication who = context.getPrincipal();
            if (who != null && who.getPrincipal() instanceof Login(var person)) {
                context.getClaims().claims(claims -> claims.putAll(Claims.of(person)));
                if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                    context.getClaims().audience(List.of(Claims.AUDIENCE));
                }
            } else if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
                context.getClaims().claims(claims -> claims.putAll(Claims.OF_A_SERVICE))
                        .audience(List.of(Claims.AUDIENCE));
            }
        };
    }
}
