package nl.voortgang.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Gives each call the access token that is kept in the session, renewed when it is about to expire. Two requests of one
 * session do not renew at once: a refresh token is good for one use.
 */
@Component
public final class TokenRelay implements ClientHttpRequestInterceptor {

    public static final String PROVIDER = "voortgang";

    private final OAuth2AuthorizedClientManager clients;

    TokenRelay(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(token());
        return execution.execute(request, body);
    }

    /** @throws SessionEnded when there is none and none can be had */
    public String token() {
        var web = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        synchronized (WebUtils.getSessionMutex(web.getRequest().getSession())) {
            OAuth2AuthorizedClient client = authorized(web);
            if (client == null) {
                throw new SessionEnded();
            }
            return client.getAccessToken().getTokenValue();
        }
    }

    private @Nullable OAuth2AuthorizedClient authorized(ServletRequestAttributes web) {
        var person = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var request = OAuth2AuthorizeRequest.withClientRegistrationId(PROVIDER).principal(person)
                .attribute(HttpServletRequest.class.getName(), web.getRequest())
                .attribute(HttpServletResponse.class.getName(), Objects.requireNonNull(web.getResponse())).build();
        try {
            return clients.authorize(request);
        } catch (ClientAuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw new SessionEnded();
            }
            throw new Away("identity provider", refused);
        }
    }
}
