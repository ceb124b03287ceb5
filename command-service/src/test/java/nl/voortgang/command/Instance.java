package nl.voortgang.command;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.apirules.issuer.Issuer;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.engines.SharedEngines;
import nl.voortgang.probe.Probe;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running command-service; several of them may share a database. */
public record Instance(ConfigurableApplicationContext context) implements AutoCloseable {

    public static final String OIN = "00000001234567890000";

    public static Instance start(CommandDatabase database, String... settings) {
        return start(database, Probe.class, settings);
    }

    /** @param more a bean beside the service's own, and beside {@link Probe} */
    public static Instance start(CommandDatabase database, Class<?> more, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.password=" + CommandDatabase.PASSWORD,
                "--spring.flyway.password=" + CommandDatabase.PASSWORD,
                "--voortgang.ledger.datasource.password=" + CommandDatabase.PASSWORD,
                "--voortgang.oin=" + OIN,
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Issuer.NAME));
        arguments.addAll(List.of(settings));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--spring.kafka"))) {
            arguments.add("--spring.kafka.bootstrap-servers=" + SharedEngines.kafka().bootstrapServers());
        }
        if (arguments.stream().noneMatch(argument -> argument.contains("jwk-set-uri"))) {
            arguments.add("--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/");
        }
        return new Instance(new SpringApplicationBuilder(CommandService.class, Probe.class, more)
                .run(arguments.toArray(String[]::new)));
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
