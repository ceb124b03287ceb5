package nl.voortgang.apirules.json;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;

/** The body of a request, as bytes. */
public final class Body {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private Body() {}

    /** All of it, unless it is larger than any content of ours can be: then its sender gets 413. */
    public static byte[] of(HttpInputMessage message) throws IOException {
        if (message.getHeaders().getContentLength() > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        byte[] body = message.getBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        return body;
    }
}
