package nl.voortgang.portal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Both services, over real HTTP, with the answers that the real ones were recorded to give. */
public final class Services {

    private static final Answer UNKNOWN = new Answer(404,
            "{\"type\":\"urn:voortgang:probleem:bestaat-niet\",\"title\":\"Bestaat niet\",\"status\":404,\"detail\":\"Dit bestaat niet.\"}",
            Map.of());

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private record Answer(int status, String body, Map<String, String> headers) {}

    /** What the portal sent. */
    public record Received(String request, String body, Map<String, List<String>> headers) {}

    Services() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            received.add(new Received(request,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    Map.copyOf(exchange.getRequestHeaders())));
            Answer answer = answers.getOrDefault(request, answers.getOrDefault(request.split("\\?")[0], UNKNOWN));
            byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type",
                    answer.status < 300 ? "application/json" : "application/problem+json");
            answer.headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param request method and path, such as {@code GET /v1/werklijst}, with or without a query */
    public void answer(String request, int status, String body) {
        answers.put(request, new Answer(status, body, Map.of()));
    }

    public void answer(String request, int status, String body, String etag) {
        answers.put(request, new Answer(status, body, Map.of("ETag", etag)));
    }

    /** As the read side answers who looks back. */
    public void answerOf(String request, long position, String moment, String body) {
        answers.put(request, new Answer(200, body, Map.of("Op-Positie", Long.toString(position), "Op-Moment", moment)));
    }

    public List<Received> received(String request) {
        return received.stream().filter(it -> it.request.split("\\?")[0].equals(request)).toList();
    }

    void forget() {
        answers.clear();
        received.clear();
    }
}
