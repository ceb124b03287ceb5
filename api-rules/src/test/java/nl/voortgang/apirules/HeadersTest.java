package nl.voortgang.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The headers of the API Design Rules")
@ExtendWith(Api.class)
class HeadersTest {

    @Test
    void stand_on_an_answer() {
        assertHeaders(Api.get("/v1/ik"));
    }

    @Test
    void stand_on_a_refused_login() {
        assertHeaders(Api.send(Api.to("/v1/ik")));
    }

    @Test
    void no_cookie_is_ever_set() {
        assertThat(Api.get("/v1/ik").header("Set-Cookie")).isEmpty();
    }

    static void assertHeaders(Api.Answer answer) {
        assertThat(answer.header("API-Version")).isEqualTo("0.1.0");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }
}
