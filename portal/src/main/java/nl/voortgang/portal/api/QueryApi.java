package nl.voortgang.portal.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient.ResponseSpec;

/**
 * What is asked, of now or {@link AsOf} then. For a while after somebody's act, every answer to them knows of it; when it
 * does not come in time, they get the answer without it and are told so.
 */
@Component
public final class QueryApi {

    static final String NOT_YET = "nog-niet-verwerkt";

    private final Service service;
    private final Freshness freshness;
    private final AsOf asOf;

    QueryApi(ServiceAddresses addresses, TokenRelay tokens, Tracing tracing, Freshness freshness, AsOf asOf) {
        this.service = new Service("query-service", addresses.queryService(), List.of(tokens, tracing));
        this.freshness = freshness;
        this.asOf = asOf;
    }

    /** @param path a template for the variables, such as {@code /v1/statusmeldingen/{id}} */
    public <T> T get(String path, Class<T> answer, Object... variables) {
        return Objects.requireNonNull(ask(path, it -> it.toEntity(answer), variables).getBody());
    }

    public <T> T get(String path, ParameterizedTypeReference<T> answer, Object... variables) {
        return Objects.requireNonNull(entity(path, answer, variables).getBody());
    }

    /** With the ETag, if any. */
    public <T> ResponseEntity<T> entity(String path, ParameterizedTypeReference<T> answer, Object... variables) {
        return ask(path, it -> it.toEntity(answer), variables);
    }

    /** How far the read side has come now, whatever moment is asked about. */
    public Position newest() {
        return service.call(client -> client.get().uri(Position.PATH).retrieve().body(Position.class));
    }

    /** The position of {@link #newest}; null when it cannot be had. */
    public @Nullable Long last() {
        try {
            return newest().position();
        } catch (Away | Refused | SessionEnded none) {
            return null;
        }
    }

    /** For the few acts of the read side itself. */
    public <T> T post(String path, Object body, Class<T> answer, Object... variables) {
        return service.call(client -> client.post().uri(path, variables).contentType(MediaType.APPLICATION_JSON)
                .body(body).retrieve().body(answer));
    }

    /** Hands a file on to the browser, bit by bit. */
    public void pass(String path, MediaType accept, HttpServletResponse to, Object... variables) throws IOException {
        service.pass(path, accept, to, variables);
    }

    private <T> ResponseEntity<T> ask(String path, Function<ResponseSpec, ResponseEntity<T>> answer,
            Object... variables) {
        AsOf.Asked then = asOf.asked();
        if (then != null) {
            return answered(with(path, then.parameter() + "={then}"), answer, with(variables, then.value()));
        }
        String wanted = freshness.wanted().orElse(null);
        if (wanted == null) {
            return answered(path, answer, variables);
        }
        try {
            return answered(with(path, "minimaleVersie=" + wanted), answer, variables);
        } catch (Refused refused) {
            if (!refused.problem().is(NOT_YET)) {
                throw refused;
            }
            freshness.waitedInVain();
            return answered(path, answer, variables);
        }
    }

    private <T> ResponseEntity<T> answered(String path, Function<ResponseSpec, ResponseEntity<T>> answer,
            Object... variables) {
        ResponseEntity<T> answered = service
                .call(client -> answer.apply(client.get().uri(path, variables).retrieve()));
        asOf.told(answered.getHeaders());
        return answered;
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }

    private static Object[] with(Object[] variables, Object last) {
        Object[] all = Arrays.copyOf(variables, variables.length + 1);
        all[variables.length] = last;
        return all;
    }
}
