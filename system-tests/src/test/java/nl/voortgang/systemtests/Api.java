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
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One service as one person's client sees it: an address and an access token. */
public record Api(URI service, String token) {

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

    public Answer put(String path, String json) {
        return answered(request(path).PUT(BodyPublishers.ofString(json)));
    }

    /** Sends the same request with the same idempotency key until the service answers for itself. */
    public Answer postUntilAnswered(String path, String json) {
        var request = request(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
        return await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> send(request), answer -> answer.status() < 500);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private static Answer answered(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        byte[] body = response.body();
        return new Answer(response.statusCode(), body.length == 0 ? JSON.missingNode() : JSON.readTree(body));
    }
}
