package nl.voortgang.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.voortgang.apirules.issuer.Issuer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running command-service as its clients see it: over HTTP, with a token. One for all tests of the JVM. */
public final class Api {

    public static final CommandDatabase DATABASE = CommandDatabase.fresh();

    private static final Issuer ISSUER = new Issuer();
    private static final Instance SERVICE = start(DATABASE);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private Api() {}

    /** Another one, for a test that stops it. */
    public static Instance start(CommandDatabase database) {
        return Instance.start(database, knownKeys());
    }

    /** Another one, with a bean beside the service's own. */
    public static Instance start(CommandDatabase database, Class<?> more) {
        return Instance.start(database, more, knownKeys());
    }

    private static String knownKeys() {
        return "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + ISSUER.keys();
    }

    /** With a bean beside the service's own, and with more settings, see {@link Instance#start}. */
    public static Instance start(CommandDatabase database, Class<?> more, String... settings) {
        return Instance.start(database, more, Stream.concat(Arrays.stream(settings),
                Stream.of("--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + ISSUER.keys()))
                .toArray(String[]::new));
    }

    public static int port() {
        return SERVICE.port();
    }

    public static Client as(String organisation, String person, String... roles) {
        return as(port(), organisation, person, roles);
    }

    public static Client as(int port, String organisation, String person, String... roles) {
        return new Client(port, ISSUER.token(organisation, person, roles));
    }

    /** Whose token has these claims beside what every token has. */
    public static Client as(int port, String organisation, String person, Map<String, ?> claims, String... roles) {
        return new Client(port, ISSUER.token(token -> {
            token.subject(person).claim("organisatie", organisation).claim("rollen", List.of(roles));
            claims.forEach(token::claim);
            return token;
        }));
    }

    /** Somebody who is logged in. */
    public record Client(int port, String token) {

        public Answer get(String path, String... headers) {
            return send("GET", path, null, headers);
        }

        public Answer put(String path, String json, String... headers) {
            return send("PUT", path, json, headers);
        }

        public Answer post(String path, String json, String... headers) {
            return send("POST", path, json, headers);
        }

        /** Something that is no JSON. */
        public Answer put(String path, byte[] body, String type) {
            return send("PUT", path, BodyPublishers.ofByteArray(body), type);
        }

        public Answer post(String path, byte[] body, String type) {
            return send("POST", path, BodyPublishers.ofByteArray(body), type);
        }

        public Answer delete(String path) {
            return send("DELETE", path, null);
        }

        private Answer send(String method, String path, @Nullable String json,
                String... headers) {
            return send(method, path, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json),
                    "application/json", headers);
        }

        private Answer send(String method, String path, BodyPublisher body, String type, String... headers) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Authorization", "Bearer " + token).header("Content-Type", type).method(method, body);
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    public record Answer(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(http.body());
        }

        /** {@code 409 vier-ogen}. */
        public String problem() {
            return status() + " " + json().path("type").asString("").replace("urn:voortgang:probleem:", "");
        }

        public String detail() {
            return json().path("detail").asString("");
        }

        /** The faults, each written as {@code place rule}. */
        public List<String> faults() {
            return json().path("fouten").valueStream()
                    .map(fault -> fault.path("plaats").asString() + " " + fault.path("regel").asString()).toList();
        }

        @Override
        public String toString() {
            return status() + " " + http.body();
        }
    }
}
