package nl.voortgang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.query.QueryDatabase;
import nl.voortgang.query.intake.Advances;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A history of twenty megabytes")
class LargeHistoryTest {

    private static final String CITY = "grootstad";
    private static final int CHANGES = 2_000;
    private static final QueryDatabase DATABASE = QueryDatabase.migrated();

    /** Of some ten kilobytes each: requests to approve a hundred updates; in between, a word. */
    @BeforeAll
    static void tell() {
        String seen = IntStream.range(0, 100).mapToObj(i -> "{\"statusmelding\":\"2022-2-2A1.1\",\"inhoudHash\":\""
                + "0".repeat(64) + "\"}").collect(Collectors.joining(",", "[", "]"));
        insert("nl.prestaties.bulkaccordering.gevraagd.v1",
                "\"bulkaccordering\":\"4f7a1f0e-9d3e-4c5b-8a61-2b7c0d9e1f32\",\"gezien\":" + seen, 1, CHANGES);
        insert("nl.prestaties.statusmelding.heropend.v1",
                "\"statusmelding\":\"2022-2-2A1.1\",\"reden\":\"Een zeldzaam woord.\"", CHANGES + 1, CHANGES + 3);
        JdbcClient.create(DATABASE.as("voortgang_query_owner")).sql("ANALYZE change").update();
    }

    private static void insert(String type, String fields, int from, int to) {
        JdbcClient.create(DATABASE.as("voortgang_intake"))
                .sql("""
                        INSERT INTO change (organisation, position, event_id, type, subject, subject_version, actor, at, payload)
                        SELECT :city, position, gen_random_uuid(), :type, 's', 1, 'p-1', now(), convert_to(:payload, 'UTF8')
                        FROM generate_series(:from, :to) AS position""")
                .param("city", CITY).param("type", type)
                .param("payload", "{\"organisatie\":\"" + CITY + "\"," + fields
                        + ",\"daad\":{\"door\":\"p-1\",\"op\":\"2022-09-01T10:00:00Z\"}}")
                .param("from", from).param("to", to).update();
    }

    @AfterAll
    static void lend() {
        DATABASE.close();
    }

    @Test
    void is_exported_while_memory_does_not_grow() throws IOException {
        var ada = new Caller(new OrganisationId(CITY), new PersonId("p-ada"), Set.of(Role.AUDITOR));
        var reading = new Reading(DATABASE.as("voortgang_reader"), new Advances(), Clock.systemUTC());
        var all = new Search(null, null, null, null, null, Set.of(), null, null, null);
        var received = new Received();
        new Export(Asked.now(ada), all, reading).send(new ExportForm.JsonLines(new JsonMapper()), received.response());
        assertThat(received.characters).isGreaterThan(20_000_000);
        assertThat(received.grown).as("bytes in use, beside what was in use at the first line")
                .isLessThan(8_000_000);
    }

    /** Row-level security keeps an index from use where an operator might tell of what is not to be seen. */
    @Test
    void is_searched_for_words_by_an_index_also_by_a_reader() {
        var connection = new SingleConnectionDataSource(DATABASE.jdbcUrl(), "voortgang_reader", "test", true);
        JdbcClient reader = JdbcClient.create(connection);
        reader.sql("SET voortgang.organisation = '" + CITY + "'").update();
        List<String> plan = reader.sql("""
                EXPLAIN SELECT position FROM change c WHERE c.words @@ websearch_to_tsquery('dutch', 'zeldzaam')""")
                .query(String.class).list();
        connection.destroy();
        assertThat(String.join("\n", plan)).contains("Bitmap Index Scan on change_organisation_words_idx");
    }

    /** Keeps nothing, and looks now and then what is kept by others. */
    private static final class Received extends Writer {

        private long characters;
        private long sampled;
        private long before;
        private long grown;

        MockHttpServletResponse response() {
            return new MockHttpServletResponse() {
                @Override
                public PrintWriter getWriter() {
                    return new PrintWriter(Received.this);
                }
            };
        }

        @Override
        public void write(char[] text, int offset, int length) {
            characters += length;
            if (sampled == 0 || characters - sampled > 6_000_000) {
                sampled = characters;
                System.gc();
                long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                before = before == 0 ? used : before;
                grown = Math.max(grown, used - before);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
