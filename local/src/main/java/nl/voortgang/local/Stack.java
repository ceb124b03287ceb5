package nl.voortgang.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.voortgang.engines.Database;
import nl.voortgang.engines.KafkaEngine;
import nl.voortgang.engines.PostgresEngine;
import nl.voortgang.local.identity.IdentityProvider;
import nl.voortgang.local.identity.IdentitySettings;
import nl.voortgang.local.identity.PrivateFile;
import nl.voortgang.local.services.ServiceJar;
import nl.voortgang.local.services.ServiceProcess;
import nl.voortgang.local.services.ServiceSettings;

/** All parts, each started once what it leans on is there. */
final class Stack {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Options options;
    private final DataDirectory data;
    private final Path home;
    private final Running running;
    private final Terminal terminal;

    Stack(Options options, DataDirectory data, Path home, Running running, Terminal terminal) {
        this.options = options;
        this.data = data;
        this.home = home;
        this.running = running;
        this.terminal = terminal;
    }

    /** Returns once everything answers. */
    void start() {
        var commandJar = ServiceJar.of("command-service", home);
        var queryJar = ServiceJar.of("query-service", home);
        var settings = new ServiceSettings("127.0.0.1:" + options.port(Part.KAFKA), options.address(Part.IDENTITY),
                PrivateFile.readOrCreate(data.root().resolve("database-password")));

        String querySecret = IdentitySettings.queryServiceSecret(DataDirectory.identity(data.root()));
        var postgres = begin(Part.POSTGRES, this::postgres);
        var kafka = begin(Part.KAFKA, this::kafka);
        var identity = begin(Part.IDENTITY, this::identity);
        var engine = done(postgres);
        var commandDatabase = prepared(engine, "voortgang_command", commandJar, settings);
        var queryDatabase = prepared(engine, "voortgang_query", queryJar, settings);
        done(kafka);
        var command = begin(Part.COMMAND,
                () -> service(Part.COMMAND, commandJar, settings.ofCommandService(commandDatabase.jdbcUrl())));
        var query = begin(Part.QUERY,
                () -> service(Part.QUERY, queryJar, settings.ofQueryService(queryDatabase.jdbcUrl(),
                        options.address(Part.COMMAND), querySecret)));
        var portal = begin(Part.PORTAL, () -> service(Part.PORTAL, ServiceJar.of("portal", home),
                settings.ofPortal(options.address(Part.COMMAND), options.address(Part.QUERY), portalSecret())));
        done(identity);
        done(command);
        done(query);
        done(portal);
    }

    private String portalSecret() {
        return IdentitySettings.portalSecret(DataDirectory.identity(data.root()));
    }

    private static Database prepared(PostgresEngine engine, String name, ServiceJar jar, ServiceSettings settings) {
        return engine.database(name).run(jar.roles(), settings.rolePasswords());
    }

    private PostgresEngine postgres() {
        var engine = PostgresEngine.start(data.postgres(), options.port(Part.POSTGRES), data.log("postgres"));
        running.watch(Part.POSTGRES.title(), engine.process());
        return engine;
    }

    private KafkaEngine kafka() {
        var engine = KafkaEngine.start(data.kafka(), options.port(Part.KAFKA), data.log("kafka"));
        running.watch(Part.KAFKA.title(), engine.process());
        return engine;
    }

    private IdentityProvider identity() {
        var settings = new IdentitySettings(DataDirectory.identity(data.root()), options.address(Part.IDENTITY),
                options.address(Part.PORTAL));
        return IdentityProvider.start(settings, options.port(Part.IDENTITY));
    }

    private ServiceProcess service(Part part, ServiceJar jar, Map<String, String> settings)
            throws InterruptedException {
        Path log = data.log(part.title());
        var service = ServiceProcess.start(jar, options.port(part), settings, log, ServiceProcess.QUICK_TO_START);
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (!service.isReady()) {
            if (running.isStopping() || !service.process().isAlive() || Instant.now().isAfter(giveUp)) {
                service.close();
                throw new CannotStart(part.title() + " did not start; its log: " + log);
            }
            Thread.sleep(100);
        }
        running.watch(part.title(), service.process());
        return service;
    }

    private <T extends AutoCloseable> Future<T> begin(Part part, Callable<T> starter) {
        return running.start(() -> {
            Instant began = Instant.now();
            T started = starter.call();
            terminal.part(part.title(),
                    "127.0.0.1:%d, ready after %s".formatted(options.port(part), Terminal.seconds(began)));
            return started;
        });
    }

    private static <T> T done(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted");
        }
    }
}
