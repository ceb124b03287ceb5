package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import nl.voortgang.contract.PersonId;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.query.intake.ReadSide;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Builds without a service around it. */
final class Built {

    private static final String SERVERS = SharedEngines.kafka().bootstrapServers();
    /** Of a partition, as the service is configured. */
    static final int FETCH = 4_194_304;
    private static final KafkaAdmin ADMIN = new KafkaAdmin(Map.of("bootstrap.servers", SERVERS));

    private Built() {}

    /** @param fetch how many bytes of a partition come at a time, from the Kafka that tests share */
    static Logs logs(int fetch) {
        return new Logs(new DefaultKafkaConsumerFactory<>(settings(fetch)), ADMIN, new LedgerSettings("", "", "", ""));
    }

    static KafkaLog log() {
        return new KafkaLog(settings(FETCH), ADMIN, _ -> true);
    }

    private static Map<String, Object> settings(int fetch) {
        return Map.of("bootstrap.servers", SERVERS, "key.deserializer", StringDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class, "enable.auto.commit", false, "auto.offset.reset",
                "earliest", "fetch.max.bytes", 4 * fetch, "max.partition.fetch.bytes", fetch);
    }

    /** Begins a generation and returns when it serves. */
    static void from(ReadSide readSide, Source source, Logs logs) throws Exception {
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl(readSide.database().jdbcUrl());
            database.setUsername("voortgang_intake");
            database.setPassword("test");
            var generations = new Generations(database);
            generations.begin(source, new PersonId("p-beheer"));
            new Building(generations.building().orElseThrow(), generations, logs, readSide.replays()).run();
            assertThat(generations.building()).isEmpty();
        }
    }
}
