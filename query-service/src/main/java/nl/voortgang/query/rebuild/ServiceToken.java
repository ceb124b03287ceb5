package nl.voortgang.query.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** What this service shows to another one: a token of its own, which speaks for no person (OAuth 2.0, client credentials). */
final class ServiceToken {

    /** A token is asked for anew this long before it ends. */
    private static final int MARGIN_SECONDS = 30;

    private final RestClient identityProvider;
    private final LedgerSettings settings;
    private @Nullable Answer answer;
    private Instant until = Instant.MIN;

    ServiceToken(RestClient identityProvider, LedgerSettings settings) {
        this.identityProvider = identityProvider;
        this.settings = settings;
    }

    private record Answer(@JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {}

    String value() {
        Answer last = answer;
        if (last == null || Instant.now().isAfter(until)) {
            last = Objects.requireNonNull(identityProvider.post().uri(settings.tokenUri())
                    .headers(headers -> headers.setBasicAuth(settings.client(), settings.secret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED).body("grant_type=client_credentials").retrieve()
                    .body(Answer.class));
            answer = last;
            until = Instant.now().plusSeconds(last.seconds() - MARGIN_SECONDS);
        }
        return last.token();
    }
}
