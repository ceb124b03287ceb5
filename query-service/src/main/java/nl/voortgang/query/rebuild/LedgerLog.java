package nl.voortgang.query.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;

/** The command-service's ledger: one partition, whose offsets are the lines. */
final class LedgerLog implements Log {

    private static final int PARTITION = 0;
    private static final UUID ID = new UUID(0, 1);
    private static final int PAGE = 5_000;
    private static final ParameterizedTypeReference<List<Map<String, String>>> LINES = new ParameterizedTypeReference<>() {
    };

    private final RestClient commandService;
    private final ServiceToken token;
    private long line = 1;

    LedgerLog(RestClient commandService, ServiceToken token) {
        this.commandService = commandService;
        this.token = token;
    }

    @Override
    public UUID id() {
        return ID;
    }

    @Override
    public Set<Integer> partitions() {
        return Set.of(PARTITION);
    }

    @Override
    public void seek(int partition, long offset) {
        line = Math.max(1, offset);
    }

    @Override
    public List<ConsumerRecord<String, byte[]>> next() {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>(BATCH);
        int read = PAGE;
        while (records.size() < BATCH && read == PAGE) {
            var page = page();
            page.forEach(event -> records.add(record(event, line++)));
            read = page.size();
        }
        return records;
    }

    private List<Map<String, String>> page() {
        return Objects.requireNonNull(commandService.get()
                .uri("/v1/grootboek?van={line}&aantal={count}", line, PAGE)
                .headers(headers -> headers.setBearerAuth(token.value())).retrieve().body(LINES));
    }

    /** As Kafka would bring it. */
    private static ConsumerRecord<String, byte[]> record(Map<String, String> event, long line) {
        String organisation = Objects.requireNonNull(event.remove("partitionkey"));
        byte[] data = Base64.getDecoder().decode(Objects.requireNonNull(event.remove("data_base64")));
        var record = new ConsumerRecord<>(CloudEvent.TOPIC, PARTITION, line, organisation, data);
        event.forEach((attribute, value) -> record.headers().add("ce_" + attribute, value.getBytes(UTF_8)));
        return record;
    }

    @Override
    public void close() {}
}
