package nl.voortgang.query.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.voortgang.query.document.ReportDocument.Programme;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Documents as answers: equal documents are equal bytes, and those are their ETag. */
@Component
final class Answers {

    private final JsonMapper json;
    private final Pages pages;

    Answers(JsonMapper json, Pages pages) {
        this.json = json;
        this.pages = pages;
    }

    ResponseEntity<byte[]> whole(ReportDocument document, Form form, String base) {
        return answer(form, switch (form) {
            case JSON -> json.writeValueAsBytes(document);
            case HTML -> utf8(pages.cover(document, base));
            case CSV -> utf8(Spreadsheet.of(document));
        });
    }

    ResponseEntity<byte[]> programme(ReportDocument document, int number, Form form, String base) {
        Programme programme = DocumentQuestion.programme(document, number);
        return answer(form,
                form == Form.HTML
                        ? utf8(pages.programme(document, programme, base))
                        : json.writeValueAsBytes(programme));
    }

    <T> ResponseEntity<T> tagged(T answer) {
        return ResponseEntity.ok().eTag(hash(json.writeValueAsBytes(answer))).body(answer);
    }

    private static ResponseEntity<byte[]> answer(Form form, byte[] body) {
        return ResponseEntity.ok().contentType(form.type).eTag(hash(body)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
