package nl.voortgang.command.dispatch;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request with an idempotency key: its body is read once and kept, to be recognised and to be bound. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    static final String KEY = "Idempotency-Key";

    private final byte[] body;

    /** @param limit bytes; of a longer body just enough is kept for its reader to see that it is too long */
    RepeatableRequest(HttpServletRequest request, int limit) throws IOException {
        super(request);
        this.body = request.getInputStream().readNBytes(limit + 1);
    }

    /** SHA-256 over method, path, query and body, in hexadecimal. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((getMethod() + " " + address() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String address() {
        String query = getQueryString();
        return query == null ? getRequestURI() : getRequestURI() + "?" + query;
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("requests are read blocking");
            }
        };
    }
}
