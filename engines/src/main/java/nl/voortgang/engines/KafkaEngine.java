package nl.voortgang.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One real Kafka broker, its own controller (KRaft), as a process of its own. */
public final class KafkaEngine implements AutoCloseable {

    private final ChildProcess broker;
    private final int port;

    private KafkaEngine(ChildProcess broker, int port) {
        this.broker = broker;
        this.port = port;
    }

    /** As {@link #start(Path, int, Path)}, with its log in the directory. */
    public static KafkaEngine start(Path directory, int port) {
        return start(directory, port, directory.resolve("broker.log"));
    }

    /**
     * Returns once the broker answers.
     *
     * @param directory an empty or absent directory, or that of an earlier start, which then goes on where it was
     * @param port 1–65535, must be free
     */
    public static KafkaEngine start(Path directory, int port, Path log) {
        try {
            Files.createDirectories(directory);
            Path properties = Files.write(directory.resolve("broker.properties"),
                    BrokerSettings.lines(directory, port, Ports.free()));
            var broker = ChildProcess.start(new ProcessBuilder(command(properties)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
            var engine = new KafkaEngine(broker, port);
            BrokerReadiness.await(engine, log);
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path properties) {
        return List.of(ChildProcess.java(), "-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=nl/voortgang/engines/broker-logback.xml",
                "-cp", System.getProperty("java.class.path"),
                Broker.class.getName(), properties.toString());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public ProcessHandle process() {
        return broker.handle();
    }

    /** As when the power fails. The next start recovers. */
    public void kill() {
        broker.kill();
    }

    @Override
    public void close() {
        broker.close();
    }
}
