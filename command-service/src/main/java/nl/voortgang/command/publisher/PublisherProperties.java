package nl.voortgang.command.publisher;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param oin the organisation identification number of who runs this system: 20 digits
 * @param topicReplicas on how many brokers each event is kept, or null for the brokers' own default; one less must confirm
 */
@ConfigurationProperties("voortgang")
record PublisherProperties(String oin, @Nullable Short topicReplicas) {

    private static final Pattern OIN = Pattern.compile("\\d{20}");

    PublisherProperties {
        if (oin == null || !OIN.matcher(oin).matches()) {
            throw new IllegalArgumentException("voortgang.oin must be the 20 digits of an OIN, not " + oin);
        }
    }

    /** The CloudEvents attribute {@code source}. */
    String source() {
        return "urn:nld:oin:" + oin + ":systeem:voortgang";
    }
}
