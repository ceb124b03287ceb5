package nl.voortgang.engines;

/**
 * The engines that all tests of one JVM share: started at first use, empty, on ports of their own, gone with the JVM. A
 * test keeps apart from others by a database or topic name of its own.
 */
public final class SharedEngines {

    private SharedEngines() {}

    public static PostgresEngine postgres() {
        return Postgres.ENGINE;
    }

    /** Another one, for tests that look at all transactions of a PostgreSQL: no service runs on it. */
    public static PostgresEngine quietPostgres() {
        return QuietPostgres.ENGINE;
    }

    public static KafkaEngine kafka() {
        return Kafka.ENGINE;
    }

    private static final class Postgres {
        static final PostgresEngine ENGINE = start();
    }

    private static final class QuietPostgres {
        static final PostgresEngine ENGINE = start();
    }

    private static PostgresEngine start() {
        var directory = new TemporaryDirectory("voortgang-postgres-");
        return goneWithTheJvm(PostgresEngine.start(directory.path().resolve("data"), Ports.free()), directory);
    }

    private static final class Kafka {
        static final TemporaryDirectory DIRECTORY = new TemporaryDirectory("voortgang-kafka-");
        static final KafkaEngine ENGINE = goneWithTheJvm(KafkaEngine.start(DIRECTORY.path(), Ports.free()), DIRECTORY);
    }

    private static <T extends AutoCloseable> T goneWithTheJvm(T engine, TemporaryDirectory directory) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (directory; engine) {
                Thread.currentThread().setName("stopping " + engine);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        return engine;
    }
}
