package nl.voortgang.command.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * What a client demands of the sending of its command; as a controller-method argument it is read from the headers
 * {@code If-Match} and {@code Idempotency-Key}.
 *
 * @param expectedVersion the version the client decided on, or null when it does not care
 * @param once what makes a repeated request recognisable, or null
 */
public record Conditions(@Nullable Long expectedVersion, @Nullable Once once) {

    public static final Conditions NONE = new Conditions(null, null);
}
