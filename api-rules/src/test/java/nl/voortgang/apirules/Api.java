package nl.voortgang.apirules;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.voortgang.apirules.application.TestApplication;
import nl.voortgang.apirules.issuer.Issuer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test application on a real port, started once for all tests. */
final class Api implements BeforeAllCallback {

    static final Issuer ISSUER = new Issuer();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private static int port;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (port == 0) {
            port = start(ISSUER.keys()).getWebServer().getPort();
        }
    }

    static WebServerApplicationContext start(String keys) {
        return (WebServerApplicationContext) new SpringApplicationBuilder(TestApplication.class).run("--server.port=0",
                "--server.address=127.0.0.1", "--logging.level.root=OFF", "--spring.main.banner-mode=off",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Issuer.NAME,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keys);
    }

    static int port() {
        return port;
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    static HttpRequest.Builder asAuthor(String path) {
        return to(path).header("Authorization", "Bearer " + ISSUER.token("leiden", "p-1", "opsteller"));
    }

    static Answer get(String path) {
        return send(asAuthor(path));
    }

    static Answer post(String path, String json) {
        return send(asAuthor(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    record Answer(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(http.body());
        }

        String problem() {
            return json().path("type").asString("").replace("urn:voortgang:probleem:", "");
        }

        /** The faults, a line each: place, rule, message. */
        List<String> faults() {
            return json().path("fouten").valueStream().map(fault -> fault.path("plaats").asString() + " | "
                    + fault.path("regel").asString() + " | " + fault.path("melding").asString()).toList();
        }
    }
}
