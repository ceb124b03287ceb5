package nl.voortgang.local.demonstration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.voortgang.local.people.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two public APIs as a person with a token uses them. */
final class Api implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json";
    private static final int OK = 200;
    private static final int NO_SUCH_THING = 404;
    private static final int NOT_NOW = 409;
    private static final int TRY_LATER = 503;

    private final String command;
    private final String query;
    private final Function<Person, String> tokens;
    private final Map<Person, String> known = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();

    Api(String command, String query, Function<Person, String> tokens) {
        this.command = command;
        this.query = query;
        this.tokens = tokens;
    }

    /**
     * @param key makes a repetition harmless: the same key gets the first answer
     * @throws Refused with what the service answered
     */
    JsonNode act(Person by, String method, String path, Object body, String key) {
        String answer = accepted(method + " " + path,
                acting(by, method, path, JSON_TYPE, JSON.writeValueAsString(body), key));
        return JSON.readTree(answer.isEmpty() ? "null" : answer);
    }

    /** As {@link #act}, with what is not JSON. */
    void takeOver(Person by, Municipality.Published published, String key) {
        String mediaType = published.mediaType() + "; charset=utf-8";
        accepted(published.path(), acting(by, published.method(), published.path(), mediaType, published.text(), key));
    }

    private String accepted(String what, HttpRequest.Builder request) {
        var answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new Refused(what, answer.statusCode(), answer.body());
        }
        return answer.body();
    }

    /** As {@link #act}, again and again while a rule still stands in its way. */
    void actOnceReady(Person by, String path, Object body, String key) {
        Patience.await(path, () -> {
            var answer = send(acting(by, "POST", path, JSON_TYPE, JSON.writeValueAsString(body), key));
            if (answer.statusCode() >= 300 && answer.statusCode() != NOT_NOW) {
                throw new Refused("POST " + path, answer.statusCode(), answer.body());
            }
            return answer.statusCode() == NOT_NOW ? Optional.empty() : Optional.of(answer);
        });
    }

    private HttpRequest.Builder acting(Person by, String method, String path, String mediaType, String body,
            String key) {
        return request(by, command + path).header("Content-Type", mediaType).header("Idempotency-Key", key)
                .method(method, BodyPublishers.ofString(body));
    }

    /** Whether the write side has such a thing of this person, such as a draft. */
    boolean has(Person by, String path) {
        return send(request(by, command + path).GET()).statusCode() == OK;
    }

    /** Empty while there is no such thing, or not yet in the version that the path asks for. */
    Optional<JsonNode> ask(Person by, String path) {
        var answer = send(request(by, query + path).GET());
        if (answer.statusCode() == NO_SUCH_THING || answer.statusCode() == TRY_LATER) {
            return Optional.empty();
        }
        if (answer.statusCode() >= 300) {
            throw new Refused("GET " + path, answer.statusCode(), answer.body());
        }
        return Optional.of(JSON.readTree(answer.body()));
    }

    private HttpRequest.Builder request(Person by, String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + known.computeIfAbsent(by, tokens));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
