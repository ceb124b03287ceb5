package nl.voortgang.query.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voortgang.contract.Event;
import nl.voortgang.query.QueryDatabase;
import nl.voortgang.query.QueryService;
import nl.voortgang.query.versions.Projection;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of its own with an intake and every projection the service has. */
public final class ReadSide implements AutoCloseable {

    static final UUID TOPIC = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private final QueryDatabase database = QueryDatabase.migrated();
    private final List<SingleConnectionDataSource> connections = new ArrayList<>();
    private final JdbcClient owner = JdbcClient.create(connect("voortgang_query_owner"));
    private final Intake intake = anIntake();

    /** What is kept of these events when nothing goes wrong. */
    public static Map<String, List<String>> keptOf(List<Event> events) {
        try (var readSide = new ReadSide()) {
            readSide.takeAll(new PartitionLog().add(events));
            return readSide.kept();
        }
    }

    /** One more reader of the same log, beside the one of {@link #take}. */
    Intake anIntake() {
        return new Intake(connect("voortgang_intake"), projections(), Clock.systemUTC());
    }

    public Replays replays() {
        return new Replays(new IntakeConfiguration.Database(database.jdbcUrl(), "voortgang_intake", "test"),
                projections(), Clock.systemUTC());
    }

    public QueryDatabase database() {
        return database;
    }

    private SingleConnectionDataSource connect(String role) {
        var connection = new SingleConnectionDataSource(database.jdbcUrl(), role, "test", true);
        connections.add(connection);
        return connection;
    }

    @Override
    public void close() {
        connections.forEach(SingleConnectionDataSource::destroy);
        database.close();
    }

    private static List<Projection<?, ?>> projections() {
        try (var beans = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(beans, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
            scanner.scan(QueryService.class.getPackageName());
            beans.refresh();
            return beans.getBeansOfType(Projection.class).values().stream()
                    .map(projection -> (Projection<?, ?>) projection).collect(Collectors.toList());
        }
    }

    Taken take(PartitionLog log, int from, int to) {
        return intake.take(TOPIC, log.read(from, to, true));
    }

    /** As {@link #take} while something before {@code from} could not be applied. */
    Taken takeBehind(PartitionLog log, int from, int to) {
        return intake.take(TOPIC, log.read(from, to, false));
    }

    Taken takeAll(PartitionLog log) {
        return take(log, 0, log.end());
    }

    void takeInBatches(PartitionLog log, Random sizes, int largest) {
        for (int from = 0; from < log.end();) {
            int to = Math.min(log.end(), from + 1 + sizes.nextInt(largest));
            take(log, from, to);
            from = to;
        }
    }

    public long position(String organisation) {
        return owner.sql("SELECT position FROM intake WHERE organisation = ?").param(organisation).query(Long.class)
                .optional().orElse(0L);
    }

    public long totalPositions() {
        return totalPositions("public");
    }

    /** Of one generation. */
    public long totalPositions(String schema) {
        return owner.sql("SELECT coalesce(sum(position), 0) FROM %s.intake".formatted(schema)).query(Long.class)
                .single();
    }

    /** Rows and bytes by table. */
    public List<String> sizes() {
        owner.sql("ANALYZE").update();
        return owner
                .sql("""
                        SELECT relname || ': ' || reltuples::bigint || ' rows, ' || pg_size_pretty(pg_total_relation_size(oid))
                        FROM pg_class WHERE relkind = 'r' AND relnamespace = control.serving()::regnamespace AND reltuples > 0""")
                .query(String.class).list();
    }

    /** The position that an organisation cannot pass, and why; empty when it is not halted. */
    String halt(String organisation) {
        return owner.sql("""
                SELECT coalesce(halted_position || ' ' || halted_reason, '') FROM intake WHERE organisation = ?""")
                .param(organisation).query(String.class).optional().orElse("");
    }

    long appliedBelow() {
        return owner.sql("SELECT next_offset FROM intake_partition WHERE topic_id = ?").param(TOPIC)
                .query(Long.class).optional().orElse(0L);
    }

    /** Everything in the database, row by row, by table. */
    Map<String, List<String>> rows() {
        return rows("public");
    }

    /** Of one generation. */
    public Map<String, List<String>> rows(String schema) {
        return rows(owner, schema, "true");
    }

    public Map<String, List<String>> kept(String schema) {
        return kept(owner, schema);
    }

    /** What is known of the municipalities, leaving aside how it came in. */
    Map<String, List<String>> kept() {
        return kept("public");
    }

    static Map<String, List<String>> kept(JdbcClient owner) {
        return kept(owner, "public");
    }

    private static Map<String, List<String>> kept(JdbcClient owner, String schema) {
        return rows(owner, schema, "table_name NOT LIKE 'intake%'");
    }

    private static Map<String, List<String>> rows(JdbcClient owner, String schema, String ofTables) {
        return tables(owner, schema, ofTables).stream().collect(Collectors.toMap(Function.identity(), table -> owner
                .sql("SELECT t::text FROM %s.%s t ORDER BY 1".formatted(schema, table)).query(String.class).list()));
    }

    public boolean someoneWaitsForALock() {
        return owner.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)").query(Boolean.class).single();
    }

    List<String> versionedTables() {
        return tables(owner, "public",
                "table_name IN (SELECT table_name FROM information_schema.columns WHERE column_name = 'valid_to')");
    }

    private static List<String> tables(JdbcClient owner, String schema, String which) {
        return owner.sql("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = '%s' AND table_name NOT LIKE 'flyway%%' AND %s""".formatted(schema, which))
                .query(String.class).list();
    }

    /** Rows that do not begin where the one before them ends, or do not end where the next one begins. */
    List<String> breaksInTime(String table) {
        String key = owner.sql("""
                SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.key_column_usage
                WHERE table_name = ? AND column_name <> 'valid_to'""").param(table).query(String.class).single();
        return owner.sql("""
                SELECT t::text FROM (SELECT *, lead(valid_from, 1, 9223372036854775807)
                    OVER (PARTITION BY %s ORDER BY valid_from) AS following FROM %s) t
                WHERE valid_to <> following""".formatted(key, table)).query(String.class).list();
    }
}
