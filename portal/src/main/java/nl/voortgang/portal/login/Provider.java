package nl.voortgang.portal.login;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.voortgang.portal.api.TokenRelay;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/** What the identity provider says of itself, asked when somebody first logs in. */
final class Provider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION = new ParameterizedTypeReference<>() {
    };

    private final ProviderSettings settings;

    Provider(ProviderSettings settings) {
        this.settings = settings;
    }

    /** The ID token tells all that is needed, so nothing is asked of the provider's address for user information. */
    ClientRegistration registration() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        Map<String, Object> description = Objects.requireNonNull(RestClient.builder().requestFactory(requests).build()
                .get().uri(settings.description()).retrieve().body(DESCRIPTION));
        if (!settings.issuer().toString().equals(description.get("issuer"))) {
            throw new IllegalStateException("the identity provider calls itself " + description.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(description).registrationId(TokenRelay.PROVIDER)
                .clientId(settings.clientId()).clientSecret(settings.clientSecret()).scope("openid", "profile")
                .userInfoUri(null).build();
    }
}
