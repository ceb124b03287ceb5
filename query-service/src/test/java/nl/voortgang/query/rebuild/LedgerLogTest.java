package nl.voortgang.query.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.query.intake.PartitionLog;
import nl.voortgang.query.intake.RandomHistory;
import nl.voortgang.query.intake.ReadSide;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A rebuild from the ledger")
class LedgerLogTest {

    private static final List<Event> LEIDEN = RandomHistory.of(new OrganisationId("leiden"), 1, 6_000);
    private static final Pattern ASKED = Pattern.compile("van=(\\d+)&aantal=(\\d+)");
    private static final String LOGIN = "Basic "
            + Base64.getEncoder().encodeToString("voortgang-query:geheim".getBytes(UTF_8));

    @AutoClose
    private final ReadSide readSide = new ReadSide();
    private final List<Map<String, String>> ledger = ledger();
    private HttpServer server;

    private static List<Map<String, String>> ledger() {
        var log = new PartitionLog();
        return LEIDEN.stream().map(event -> told(log.publish(event))).toList();
    }

    private static Map<String, String> told(ProducerRecord<String, byte[]> record) {
        var event = new LinkedHashMap<String, String>();
        record.headers().forEach(
                header -> event.put(header.key().replaceFirst("^ce_", ""), new String(header.value(), UTF_8)));
        event.put("partitionkey", record.key());
        event.put("data_base64", Base64.getEncoder().encodeToString(record.value()));
        return event;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> answer(exchange, LOGIN,
                Map.of("access_token", "bewijs", "expires_in", 300)));
        server.createContext("/v1/grootboek", exchange -> {
            var asked = ASKED.matcher(exchange.getRequestURI().getQuery());
            asked.find();
            answer(exchange, "Bearer bewijs", ledger.stream().skip(Long.parseLong(asked.group(1)) - 1)
                    .limit(Long.parseLong(asked.group(2))).toList());
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, String login, Object body) throws IOException {
        byte[] bytes = new JsonMapper().writeValueAsBytes(body);
        boolean known = login.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(known ? 200 : 401, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void has_the_rows_that_the_same_events_from_kafka_have() throws Exception {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        var logs = new Logs(null, null, new LedgerSettings(address, address + "/token", "voortgang-query", "geheim"));
        Built.from(readSide, Source.LEDGER, logs);
        assertThat(readSide.kept("generation_2")).isEqualTo(ReadSide.keptOf(LEIDEN));
    }
}
