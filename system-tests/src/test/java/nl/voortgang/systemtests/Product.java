package nl.voortgang.systemtests;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.engines.Database;
import nl.voortgang.engines.KafkaEngine;
import nl.voortgang.engines.Ports;
import nl.voortgang.engines.PostgresEngine;
import nl.voortgang.local.demonstration.Demonstration;
import nl.voortgang.local.identity.AccessTokens;
import nl.voortgang.local.identity.IdentityProvider;
import nl.voortgang.local.identity.IdentitySettings;
import nl.voortgang.local.people.Person;
import nl.voortgang.local.services.ServiceJar;
import nl.voortgang.local.services.ServiceProcess;
import nl.voortgang.local.services.ServiceSettings;
import org.jspecify.annotations.Nullable;

/** The whole product with nothing in it, its services as processes that a test may kill. */
public final class Product implements AutoCloseable {

    private static final Path HOME = Path.of("").toAbsolutePath().getParent();

    private final Path directory;
    private final List<String> jvmOptions;
    private final PostgresEngine postgres;
    private KafkaEngine kafka;
    private final IdentitySettings identitySettings;
    private IdentityProvider identity;
    private final AccessTokens tokens;
    private final ServiceSettings settings;
    private final String querySecret;
    private final int commandPort = Ports.free();
    private final int queryPort = Ports.free();
    private final int portalPort = Ports.free();
    private final int identityPort = Ports.free();
    private final int kafkaPort = Ports.free();
    private final Database commandDatabase;
    private final Database queryDatabase;
    private ServiceProcess command;
    private ServiceProcess query;
    private @Nullable ServiceProcess portal;

    private Product(Path directory, List<String> jvmOptions) {
        this.directory = directory;
        this.jvmOptions = jvmOptions;
        String issuer = "http://127.0.0.1:" + identityPort;
        postgres = PostgresEngine.start(directory.resolve("postgres"), Ports.free());
        kafka = kafka();
        identitySettings = new IdentitySettings(directory, issuer, portalAddress());
        querySecret = IdentitySettings.queryServiceSecret(directory);
        identity = IdentityProvider.start(identitySettings, identityPort);
        tokens = new AccessTokens(directory, issuer, Clock.systemUTC());
        settings = new ServiceSettings(kafka.bootstrapServers(), issuer, "only-for-tests");
        commandDatabase = database("voortgang_command", "command-service");
        queryDatabase = database("voortgang_query", "query-service");
        command = commandService();
        query = queryService();
    }

    /**
     * Returns once both services are ready.
     *
     * @param jvmOptions of the services
     */
    public static Product start(Path directory, List<String> jvmOptions) {
        var product = new Product(directory, jvmOptions);
        product.awaitReadiness();
        return product;
    }

    private Database database(String name, String service) {
        return postgres.database(name).run(ServiceJar.of(service, HOME).roles(), settings.rolePasswords());
    }

    private ServiceProcess commandService() {
        return ServiceProcess.start(ServiceJar.of("command-service", HOME), commandPort,
                settings.ofCommandService(commandDatabase.jdbcUrl()), directory.resolve("command-service.log"),
                jvmOptions);
    }

    private ServiceProcess queryService() {
        return ServiceProcess.start(ServiceJar.of("query-service", HOME), queryPort,
                settings.ofQueryService(queryDatabase.jdbcUrl(), address(commandPort), querySecret),
                directory.resolve("query-service.log"), jvmOptions);
    }

    /** With the demonstration municipalities in it, for their people. */
    public void startPortal() {
        portal = ServiceProcess.start(ServiceJar.of("portal", HOME), portalPort,
                settings.ofPortal(address(commandPort), address(queryPort), IdentitySettings.portalSecret(directory)),
                directory.resolve("portal.log"), jvmOptions);
        new Demonstration(address(commandPort), address(queryPort), tokens::of, directory, _ -> {}).load();
        awaitReadiness();
    }

    public String portalAddress() {
        return address(portalPort);
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }

    public void stopQueryService() {
        query.close();
    }

    public void startQueryService() {
        query = queryService();
        awaitReadiness();
    }

    private KafkaEngine kafka() {
        return KafkaEngine.start(directory.resolve("kafka"), kafkaPort);
    }

    public void stopKafka() {
        kafka.close();
    }

    public void startKafka() {
        kafka = kafka();
    }

    public void stopIdentityProvider() {
        identity.close();
    }

    public void startIdentityProvider() {
        identity = IdentityProvider.start(identitySettings, identityPort);
    }

    /** As when its machine loses power; begins anew at once, on the same address. */
    void killAndRestartCommandService() {
        command.kill();
        command = commandService();
    }

    /** As when its machine loses power; begins anew at once, on the same address. */
    void killAndRestartQueryService() {
        query.kill();
        query = queryService();
    }

    void awaitReadiness() {
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(100))
                .until(() -> command.isReady() && query.isReady() && (portal == null || portal.isReady()));
    }

    /** What this person can do. */
    public Api command(OrganisationId organisation, String person, String... roles) {
        return command(person(organisation, person, roles));
    }

    /** As {@link #command(OrganisationId, String, String...)}, of somebody with a name. */
    Api command(Person person) {
        return new Api(URI.create("http://127.0.0.1:" + commandPort), tokens.of(person));
    }

    /** What this person can ask. */
    public Api query(OrganisationId organisation, String person, String... roles) {
        return new Api(URI.create("http://127.0.0.1:" + queryPort), tokens.of(person(organisation, person, roles)));
    }

    /** What anybody can ask without logging in. */
    public Api publicly() {
        return new Api(URI.create("http://127.0.0.1:" + queryPort), null);
    }

    private static Person person(OrganisationId organisation, String person, String... roles) {
        return new Person(person, person, organisation.value(), person, List.of(roles), "");
    }

    /** What all parts keep, their logs among it. */
    Path files() {
        return directory;
    }

    public ProcessHandle commandProcess() {
        return command.process();
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** The command side's database as its superuser sees it: every organisation. */
    public Connection commandDatabase() throws SQLException {
        return commandDatabase.connect("postgres", "");
    }

    /** The read side's database as its superuser sees it: every organisation. */
    public Connection queryDatabase() throws SQLException {
        Connection connection = queryDatabase.connect("postgres", "");
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('search_path', control.serving() || ', public', false)");
        }
        return connection;
    }

    @Override
    public void close() {
        if (portal != null) {
            portal.close();
        }
        query.close();
        command.close();
        identity.close();
        kafka.close();
        postgres.close();
    }
}
