package nl.voortgang.portal.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What may be done, and the few things that only the write side knows. */
@Component
public final class CommandApi {

    private final Service service;

    CommandApi(ServiceAddresses addresses, TokenRelay tokens, Tracing tracing) {
        this.service = new Service("command-service", addresses.commandService(), List.of(tokens, tracing));
    }

    /**
     * @param key makes a repetition harmless: the same key gets the first answer
     * @param version that is decided on; null decides on whatever is there
     */
    public record Conditions(@Nullable String key, @Nullable String version) {

        public static final Conditions NONE = new Conditions(null, null);

        void write(HttpHeaders headers) {
            if (key != null) {
                headers.set("Idempotency-Key", key);
            }
            if (version != null) {
                headers.setIfMatch("\"" + version + "\"");
            }
        }
    }

    /** @param path a template for the variables, such as {@code /v1/statusmeldingen/{id}/indieningen} */
    public Receipt post(String path, Object body, Conditions conditions, Object... variables) {
        return Objects
                .requireNonNull(send(HttpMethod.POST, path, body, conditions, Receipt.class, variables).getBody());
    }

    /** For what answers otherwise than with a receipt. */
    public <T> ResponseEntity<T> send(HttpMethod method, String path, Object body, Conditions conditions,
            Class<T> answer, Object... variables) {
        return service.call(client -> client.method(method).uri(path, variables).headers(conditions::write)
                .contentType(MediaType.APPLICATION_JSON).body(body).retrieve().toEntity(answer));
    }

    /** As {@link #send}, of what is no JSON. */
    public <T> ResponseEntity<T> upload(HttpMethod method, String path, MediaType type, byte[] bytes,
            Conditions conditions, Class<T> answer, Object... variables) {
        return service.call(client -> client.method(method).uri(path, variables).headers(conditions::write)
                .contentType(type).body(bytes).retrieve().toEntity(answer));
    }

    public <T> T get(String path, Class<T> answer, Object... variables) {
        return service.call(client -> client.get().uri(path, variables).retrieve().body(answer));
    }

    /** With the ETag, if any. */
    public <T> ResponseEntity<T> entity(String path, Class<T> answer, Object... variables) {
        return service.call(client -> client.get().uri(path, variables).retrieve().toEntity(answer));
    }

    public <T> Page<T> page(String path, ParameterizedTypeReference<Page<T>> answer, Object... variables) {
        return service.call(client -> client.get().uri(path, variables).retrieve().body(answer));
    }

    public void delete(String path, Object... variables) {
        service.call(client -> client.delete().uri(path, variables).retrieve().toBodilessEntity());
    }

    /** Hands a file on to the browser, bit by bit. */
    public void pass(String path, MediaType accept, HttpServletResponse to, Object... variables) throws IOException {
        service.pass(path, accept, to, variables);
    }
}
