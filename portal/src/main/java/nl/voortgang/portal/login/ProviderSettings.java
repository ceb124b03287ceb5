package nl.voortgang.portal.login;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity provider.
 *
 * @param issuer as its tokens name it, where browsers find it
 * @param discovery where this server finds its description; next to the issuer unless said otherwise
 */
@ConfigurationProperties("voortgang.identity-provider")
record ProviderSettings(URI issuer, @Nullable URI discovery, String clientId, String clientSecret) {

    URI description() {
        return discovery == null ? URI.create(issuer + "/.well-known/openid-configuration") : discovery;
    }

    /** Scheme, host and port: where a form may lead when somebody logs in or out. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
