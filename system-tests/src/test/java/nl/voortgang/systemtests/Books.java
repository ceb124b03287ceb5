package nl.voortgang.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The four places that keep an organisation's events: event store, ledger, Kafka and the read side's history. */
record Books(Product product, OrganisationId organisation) {

    /** One event in the ledger's order, as far as places can be compared. */
    private record Entry(long position, String subject, long version, String hash) {}

    /** Waits until the last event has arrived everywhere, and compares. @return how many events there are */
    int areEqual() throws Exception {
        List<Entry> ledger = keptInDatabases();
        assertThat(List.copyOf(kafka().values())).as("Kafka").isEqualTo(ledger);
        return ledger.size();
    }

    /** As {@link #areEqual} when Kafka has lost its log. */
    int areEqualWithoutKafka() throws Exception {
        return keptInDatabases().size();
    }

    private List<Entry> keptInDatabases() throws Exception {
        List<Entry> ledger;
        try (var command = product.commandDatabase(); var query = product.queryDatabase()) {
            await().atMost(Duration.ofMinutes(1)).until(
                    () -> count(command, "event") == count(command, "ledger")
                            && count(command, "event") == count(query, "change"));
            ledger = entries(command, """
                    SELECT l.position, e.aggregate_id, e.sequence + 1, encode(sha256(e.payload), 'hex')
                    FROM ledger l JOIN event e USING (event_id) WHERE l.organisation = ? ORDER BY l.position""");
            assertThat(ledger).as("ledger and event store").hasSize(count(command, "event"));
            assertThat(ledger).extracting(Entry::hash).as("hashes the ledger keeps").isEqualTo(strings(command,
                    "SELECT encode(payload_hash, 'hex') FROM ledger WHERE organisation = ? ORDER BY position"));
            assertThat(entries(query, """
                    SELECT position, subject, subject_version, encode(sha256(payload), 'hex')
                    FROM change WHERE organisation = ? ORDER BY position""")).as("read side").isEqualTo(ledger);
        }
        assertThat(ledger).extracting(Entry::position).as("positions without gaps")
                .containsExactlyElementsOf(LongStream.rangeClosed(1, ledger.size()).boxed().toList());
        ledger.stream().collect(Collectors.groupingBy(Entry::subject))
                .forEach((subject, entries) -> assertThat(entries).extracting(Entry::version).as(subject)
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, entries.size()).boxed().toList()));
        return ledger;
    }

    private int count(Connection database, String table) throws SQLException {
        return Integer
                .parseInt(strings(database, "SELECT count(*) FROM " + table + " WHERE organisation = ?").getFirst());
    }

    private List<String> strings(Connection database, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = database.prepareStatement(sql)) {
            statement.setString(1, organisation.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
            }
        }
        return strings;
    }

    private List<Entry> entries(Connection database, String sql) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var statement = database.prepareStatement(sql)) {
            statement.setString(1, organisation.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(rows.getLong(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
                }
            }
        }
        return entries;
    }

    /** By position: a publisher that was killed may have sent an event twice, but then the same bytes, and nothing ahead. */
    private Map<Long, Entry> kafka() throws Exception {
        var byPosition = new TreeMap<Long, Entry>();
        for (var event : Topics.of(product).everythingIn(CloudEvent.TOPIC)) {
            if (!event.key().equals(organisation.value())) {
                continue;
            }
            Entry entry = new Entry(Long.parseLong(header(event, CloudEvent.SEQUENCE)),
                    header(event, CloudEvent.SUBJECT),
                    Long.parseLong(header(event, CloudEvent.SUBJECT_VERSION)),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(event.value())));
            assertThat(entry.position()).as("no event ahead of its predecessor")
                    .isLessThanOrEqualTo(byPosition.size() + 1L);
            assertThat(byPosition.getOrDefault(entry.position(), entry)).isEqualTo(entry);
            byPosition.put(entry.position(), entry);
        }
        return byPosition;
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
