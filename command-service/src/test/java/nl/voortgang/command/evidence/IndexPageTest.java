package nl.voortgang.command.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nl.voortgang.proof.Leaf;
import nl.voortgang.proof.tree.Hash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page for people in a bundle")
class IndexPageTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    @Test
    void shows_as_text_whatever_somebody_wrote() throws IOException {
        assertThat(row("{\"toelichting\": \"" + SCRIPT + "\"}", SCRIPT, SCRIPT)).doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void shows_bytes_that_are_no_JSON_as_they_are() throws IOException {
        assertThat(row("{\"<b>", "p-1", "t")).contains("{&quot;&lt;b&gt;");
    }

    private static String row(String payload, String actor, String type) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var page = new IndexPage(out)) {
            page.event(new Recorded(new Leaf(1, new UUID(1, 2), type, Instant.EPOCH, actor,
                    Hash.of(payload.getBytes(UTF_8))), payload.getBytes(UTF_8)));
        }
        return out.toString(UTF_8);
    }
}
