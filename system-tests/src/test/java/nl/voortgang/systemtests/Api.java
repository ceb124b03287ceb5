package nl.voortgang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One service as one person's client sees it.
 *
 * @param token access token; null for who has not logged in
 */
public record Api(URI service, @Nullable String token) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        public Answer expect(int expected) {
            assertThat(status).as(body::toPrettyString).isEqualTo(expected);
            return this;
        }

        public String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    public Answer get(String path) {
        return answered(request(path).GET());
    }

    public Answer post(String path, String json) {
        return answered(request(path).POST(BodyPublishers.ofString(json)));
    }

    /** @param key with which it may be sent again */
    public Answer post(String path, String json, String key) {
        return answered(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return answered(request(path).PUT(BodyPublishers.ofString(json)));
    }

    /** As a browser would. */
    public String page(String path) {
        return received(request(path).setHeader("Accept", "text/html").GET(), BodyHandlers.ofString()).body();
    }

    /** A file. */
    byte[] download(String path) {
        HttpResponse<byte[]> response = received(request(path).GET(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    public Answer postPage(String path, String html) {
        return answered(request(path).setHeader("Content-Type", "text/html; charset=utf-8")
                .POST(BodyPublishers.ofString(html)));
    }

    /** Sends the same request with the same idempotency key until the service answers for itself. */
    public Answer postUntilAnswered(String path, String json) {
        var request = request(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray())),
                        answer -> answer.status() < 500);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answered(HttpRequest.Builder request) {
        return answer(received(request, BodyHandlers.ofByteArray()));
    }

    private static <T> HttpResponse<T> received(HttpRequest.Builder request, BodyHandler<T> form) {
        try {
            return CLIENT.send(request.build(), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        return new Answer(response.statusCode(), body.length == 0 ? JSON.missingNode() : JSON.readTree(body));
    }
}
