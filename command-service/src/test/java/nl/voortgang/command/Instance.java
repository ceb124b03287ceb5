package nl.voortgang.command;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.voortgang.apirules.issuer.Issuer;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.probe.Probe;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.SigningKey;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running command-service; several of them may share a database. */
public record Instance(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final String BROKERS = "spring.kafka.bootstrap-servers";

    public static final String OIN = "00000001234567890000";

    public static final SigningKey LEDGER_KEY = SigningKey.generate("grootboek.example", Algorithm.ED25519);

    public static Instance start(CommandDatabase database, String... settings) {
        return start(database, Probe.class, settings);
    }

    /**
     * @param more a bean beside the service's own, and beside {@link Probe}
     * @param settings {@code --name=value}; without a value it is not set at all
     */
    public static Instance start(CommandDatabase database, Class<?> more, String... settings) {
        var all = new HashMap<String, String>(Map.of(
                "server.port", "0",
                "spring.datasource.url", database.url(),
                "spring.datasource.password", CommandDatabase.PASSWORD,
                "spring.flyway.password", CommandDatabase.PASSWORD,
                "voortgang.ledger.datasource.password", CommandDatabase.PASSWORD,
                "voortgang.oin", OIN,
                "voortgang.ledger.keys", LEDGER_KEY.secret(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", Issuer.NAME,
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", "http://127.0.0.1:1/"));
        if (Arrays.stream(settings).noneMatch(setting -> setting.startsWith("--" + BROKERS))) {
            all.put(BROKERS, SharedEngines.kafka().bootstrapServers());
        }
        for (String setting : settings) {
            String[] parts = setting.substring(2).split("=", 2);
            all.put(parts[0], parts[1]);
        }
        all.values().removeIf(String::isEmpty);
        return new Instance(new SpringApplicationBuilder(CommandService.class, Probe.class, more)
                .run(all.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new)));
    }

    public Dispatch dispatch() {
        return bean(Dispatch.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    @Override
    public void close() {
        context.close();
    }
}
