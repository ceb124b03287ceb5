package nl.voortgang.command.publisher;

import java.util.HashMap;
import java.util.Map;
import nl.voortgang.engines.SharedEngines;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.KafkaAdmin;

/** Ways to the broker that tests share. */
final class TestKafka {

    private TestKafka() {}

    /** @param settings of its producers */
    static Outlet outlet(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("bootstrap.servers", SharedEngines.kafka().bootstrapServers());
        return new Outlet(new EventTopic(admin(), (short) 1),
                () -> new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer()));
    }

    static KafkaAdmin admin() {
        return new KafkaAdmin(Map.of("bootstrap.servers", SharedEngines.kafka().bootstrapServers()));
    }
}
