package nl.voortgang.local.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.voortgang.engines.ChildProcess;
import tools.jackson.databind.json.JsonMapper;

/** A service that runs on this machine. */
public final class ServiceProcess implements AutoCloseable {

    /** What a demonstration needs; a server gives more. */
    private static final List<String> SMALL = List.of("-Xms32m", "-Xmx224m", "-Xss512k", "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders", "-XX:ReservedCodeCacheSize=64m");

    /** Half the time to start, on a machine with two cores; slower in the long run. */
    public static final List<String> QUICK_TO_START = List.of("-XX:TieredStopAtLevel=1");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ChildProcess process;
    private final URI readiness;

    private ServiceProcess(ChildProcess process, int port) {
        this.process = process;
        this.readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    }

    /**
     * @param settings by the names of Spring's properties, such as {@code spring.datasource.url}
     * @param options for the JVM, besides those that keep it small
     */
    public static ServiceProcess start(ServiceJar jar, int port, Map<String, String> settings, Path log,
            List<String> options) {
        List<String> command = new ArrayList<>(List.of(ChildProcess.java()));
        command.addAll(SMALL);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.path().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(settings));
        builder.environment().putAll(Map.of("SERVER_ADDRESS", "127.0.0.1", "SERVER_PORT", Integer.toString(port)));
        return new ServiceProcess(ChildProcess.start(builder), port);
    }

    public ProcessHandle process() {
        return process.handle();
    }

    public boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As when the power fails. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
