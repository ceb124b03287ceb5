package nl.voortgang.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The child process: formats its directory the first time, then is Kafka. */
final class Broker {

    private Broker() {}

    public static void main(String[] arguments) throws IOException {
        String properties = arguments[0];
        if (!Files.exists(logDirectory(properties).resolve("meta.properties"))) {
            String[] format = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", properties};
            int failed = StorageTool.execute(format, System.err);
            if (failed != 0) {
                System.exit(failed);
            }
        }
        Kafka.main(arguments);
    }

    private static Path logDirectory(String file) throws IOException {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            properties.load(in);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }
}
