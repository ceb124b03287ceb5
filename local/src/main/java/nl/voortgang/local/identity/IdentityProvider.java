package nl.voortgang.local.identity;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running identity provider. */
public final class IdentityProvider implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private IdentityProvider(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static IdentityProvider start(IdentitySettings settings, int port) {
        return new IdentityProvider(new SpringApplicationBuilder(IdentityConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(IdentitySettings.class,
                        () -> settings))
                .properties(Map.of(
                        "server.address", "127.0.0.1",
                        "server.port", port,
                        // another application on this host has a session cookie too
                        "server.servlet.session.cookie.name", "IDENTITY",
                        "server.tomcat.threads.max", 10,
                        "spring.main.banner-mode", "off"))
                .run());
    }

    @Override
    public void close() {
        application.close();
    }
}
