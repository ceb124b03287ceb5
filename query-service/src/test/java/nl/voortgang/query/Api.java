package nl.voortgang.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import nl.voortgang.apirules.issuer.Issuer;
import nl.voortgang.query.intake.Feed;
import nl.voortgang.query.integrity.SignedLedger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a real port and a real database, started once for all tests. For it, it is {@link #NOW}, unless told otherwise. */
public final class Api {

    public static final Instant NOW = Instant.parse("2022-09-20T10:00:00Z");
    public static final Feed FEED = new Feed();
    private static final Issuer ISSUER = new Issuer();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static volatile Instant moment = NOW;
    private static final int PORT = start();

    /** Not marked as a configuration, or every service that a test starts would find it by scanning. */
    static class StoppedClock {
        @Bean
        @Primary
        Clock stopped() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return moment;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(moment, zone);
                }
            };
        }
    }

    private final String token;

    private Api(String token) {
        this.token = token;
    }

    private static int start() {
        var service = (WebServerApplicationContext) new SpringApplicationBuilder(QueryService.class, StoppedClock.class)
                .run("--voortgang.database.url=" + FEED.database().jdbcUrl(), "--voortgang.database.password=test",
                        "--spring.kafka.listener.auto-startup=false", "--spring.kafka.bootstrap-servers=127.0.0.1:1",
                        "--server.port=0", "--server.address=127.0.0.1",
                        "--voortgang.ledger.verifier-keys=" + SignedLedger.KEY.verifier(),
                        "--spring.main.banner-mode=off", "--logging.level.root=error",
                        "--logging.level.nl.voortgang.query.matrix.MatrixBenchmark=info",
                        "--logging.level.nl.voortgang.query.worklist.WorkListBenchmark=info",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Issuer.NAME,
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + ISSUER.keys());
        return service.getWebServer().getPort();
    }

    /** @param person whose id is {@code p-<person>} */
    public static Api as(String person, String organisation, String... roles) {
        return new Api(ISSUER.token(organisation, "p-" + person, roles));
    }

    /** Somebody who did not log in. */
    public static Api anonymous() {
        return new Api("");
    }

    /** What is asked while it is another moment: the tests of this service run one after another. */
    public static <T> T at(Instant then, Supplier<T> question) {
        moment = then;
        try {
            return question.get();
        } finally {
            moment = NOW;
        }
    }

    public JsonNode get(String path) {
        HttpResponse<String> answer = answer(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    public int status(String path) {
        return answer(path).statusCode();
    }

    public HttpResponse<String> post(String path, String body) {
        return send(to(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> answer(String path) {
        return send(to(path));
    }

    /** @param accept what the asker understands */
    public HttpResponse<String> answer(String path, String accept) {
        return send(to(path).header("Accept", accept));
    }

    /** @param tag of what the asker has already */
    public HttpResponse<String> answerUnless(String tag, String path) {
        return send(to(path).header("If-None-Match", tag));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
