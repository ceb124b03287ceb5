package nl.voortgang.portal.api;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are, such as {@code http://127.0.0.1:8081}. */
@ConfigurationProperties("voortgang")
record ServiceAddresses(URI commandService, URI queryService) {}
