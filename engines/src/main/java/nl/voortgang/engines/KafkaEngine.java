package nl.voortgang.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One real Kafka broker, its own controller (KRaft), as a process of its own. */
public final class KafkaEngine implements AutoCloseable {

    private final Process process;
    private final Leash leash;
    private final int port;

    private KafkaEngine(Process process, int port) {
        this.process = process;
        this.port = port;
        this.leash = Leash.on(process.toHandle(), "TERM");
    }

    /**
     * Returns once the broker answers.
     *
     * @param directory an empty or absent directory, or that of an earlier start, which then goes on where it was
     * @param port 1–65535, must be free
     */
    public static KafkaEngine start(Path directory, int port) {
        Path log = directory.resolve("broker.log");
        try {
            Files.createDirectories(directory);
            Path properties = Files.write(directory.resolve("broker.properties"),
                    BrokerSettings.lines(directory, port, Ports.free()));
            Process process = new ProcessBuilder(command(directory, properties)).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            var engine = new KafkaEngine(process, port);
            BrokerReadiness.await(engine, log);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path directory, Path properties) {
        return List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:MaxMetaspaceSize=128m",
                "-Dlogback.configurationFile=nl/voortgang/engines/broker-logback.xml",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp", System.getProperty("java.class.path"),
                Broker.class.getName(), properties.toString());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As when the power fails. The next start recovers. */
    public void kill() {
        process.destroyForcibly().onExit().join();
        leash.close();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            leash.close();
        }
    }
}
