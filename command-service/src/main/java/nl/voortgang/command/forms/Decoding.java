package nl.voortgang.command.forms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes. The request, a byte order mark or the page itself says how; otherwise it is UTF-8, or Windows-1252
 * when nothing in it could be UTF-8. No character is ever replaced or dropped.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern META = Pattern.compile("<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    static String of(Form form) {
        byte[] bytes = form.bytes();
        Charset told = told(form);
        String text = told != null ? decode(bytes, told) : guess(bytes);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    /** UTF-8 is told by Spring also where the request tells nothing, so it says no more than null. */
    private static @Nullable Charset told(Form form) {
        Charset marked = marked(form.bytes());
        if (marked != null) {
            return marked;
        } else if (form.charset() != null && !form.charset().equals(UTF_8)) {
            return form.charset();
        }
        Charset inPage = form.kind() == Form.Kind.HTML ? inPage(form.bytes()) : null;
        return UTF_8.equals(inPage) ? null : inPage;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
        int third = bytes.length > 2 ? bytes[2] & 0xff : 0;
        if (first == 0xef && second == 0xbb && third == 0xbf) {
            return UTF_8;
        } else if (first == 0xfe && second == 0xff) {
            return UTF_16BE;
        }
        return first == 0xff && second == 0xfe ? UTF_16LE : null;
    }

    private static @Nullable Charset inPage(byte[] bytes) {
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1));
        try {
            return meta.find() ? Charset.forName(meta.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }

    private static String guess(byte[] bytes) {
        String asUtf8 = new String(bytes, UTF_8);
        boolean someUtf8 = asUtf8.chars().anyMatch(each -> each > 0x7f && each != '\uFFFD');
        return asUtf8.indexOf('\uFFFD') < 0 || someUtf8 ? decode(bytes, UTF_8) : decode(bytes, WINDOWS);
    }

    private static String decode(byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate((int) (bytes.length * (double) charset.newDecoder().maxCharsPerByte()) + 1);
        CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        if (result.isError()) {
            throw new InvalidInput(List.of(new Fault(FormBody.place(line(bytes, in.position())), "tekenset",
                    "Hier staat een teken dat geen %s is. Bewaar het bestand als UTF-8 en stuur het opnieuw."
                            .formatted(charset == WINDOWS ? "UTF-8 en geen Windows-1252" : charset.displayName()))));
        }
        return out.flip().toString();
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
