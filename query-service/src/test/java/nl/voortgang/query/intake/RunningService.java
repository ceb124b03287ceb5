package nl.voortgang.query.intake;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.voortgang.query.QueryDatabase;
import nl.voortgang.query.QueryService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service, within the test's process. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningService on(QueryDatabase database, String bootstrapServers, String... more) {
        return new RunningService(new SpringApplicationBuilder(QueryService.class)
                .run(Stream.concat(Arrays.stream(settings(database.jdbcUrl(), bootstrapServers)), Arrays.stream(more))
                        .toArray(String[]::new)));
    }

    static String[] settings(String jdbcUrl, String bootstrapServers) {
        return new String[]{"--voortgang.database.url=" + jdbcUrl, "--voortgang.database.password=test",
                "--spring.kafka.bootstrap-servers=" + bootstrapServers, "--server.port=0",
                // the shortest that the broker allows: how long one that was killed keeps its partitions
                "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                "--spring.main.banner-mode=off", "--logging.level.root=warn"};
    }

    /** One of the parts it is made of. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Health health() {
        return context.getBean(IntakeHealth.class).health();
    }

    @Override
    public void close() {
        context.close();
    }
}
