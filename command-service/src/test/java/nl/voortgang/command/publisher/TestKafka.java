package nl.voortgang.command.publisher;

import java.util.HashMap;
import java.util.Map;
import nl.voortgang.engines.SharedEngines;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Ways to the broker that tests share. */
final class TestKafka {

    private TestKafka() {}

    /** @param settings of its producers */
    static Outlet outlet(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.putAll(connection());
        return new Outlet(LastingTopic.ofEvents(connection(), (short) 1),
                () -> new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer()));
    }

    static Outlet checkpointOutlet() {
        return new Outlet(LastingTopic.ofCheckpoints(connection(), (short) 1),
                () -> new KafkaProducer<>(connection(), new StringSerializer(), new ByteArraySerializer()));
    }

    static Map<String, Object> connection() {
        return Map.of("bootstrap.servers", SharedEngines.kafka().bootstrapServers());
    }
}
