package nl.voortgang.command.mail;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a mail needs to know besides its server; demanded where {@code spring.mail.host} is given.
 *
 * @param mail whom mails come from
 * @param portal where their readers go
 */
@ConfigurationProperties("voortgang")
record MailProperties(@Nullable Sender mail, @Nullable Portal portal) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@([A-Za-z0-9-]+\\.)*[A-Za-z0-9-]+");

    /** @param from such as {@code voortgang@gemeente.nl} */
    record Sender(@Nullable String from) {}

    /** @param address such as {@code https://voortgang.gemeente.nl}, without a slash at its end */
    record Portal(@Nullable String address) {}

    /** @throws IllegalArgumentException when it is not a plain mail address */
    String from() {
        String from = mail == null ? null : mail.from();
        if (from == null || !ADDRESS.matcher(from).matches()) {
            throw new IllegalArgumentException(
                    "voortgang.mail.from must be a mail address such as voortgang@gemeente.nl, not " + from);
        }
        return from;
    }

    /** @throws IllegalArgumentException when a browser could not go there */
    String portalAddress() {
        String address = portal == null ? null : portal.address();
        if (address == null || address.endsWith("/") || !isWeb(address)) {
            throw new IllegalArgumentException("voortgang.portal.address must be the portal's https address without a"
                    + " slash at its end, not " + address);
        }
        return address;
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
