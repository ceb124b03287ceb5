package nl.voortgang.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request's header")
class HeadersApiTest {

    private static final String ADDRESS = "/v1/portefeuilles/wonen";
    private static final String BODY = "{\"naam\":\"Wonen\"}";
    private static final String TERM = Municipality.term("p-wethouder", Municipality.TODAY);

    private final Api.Client karin = Municipality.fresh().karin();

    @Nested
    @DisplayName("If-Match")
    class IfMatch {

        @Test
        void names_the_version_one_decides_on() {
            String established = karin.put(ADDRESS, BODY).header("ETag");

            assertThat(karin.post(ADDRESS + "/termijnen", TERM, "If-Match", established).status()).isEqualTo(201);
            assertThat(karin.post(ADDRESS + "/termijnen", TERM, "If-Match", established).problem())
                    .isEqualTo("412 versie-verouderd");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "W/\"1\"", "\"een\"", "*", "\"-1\"", "\"1234567890123456789\""})
        void has_the_form_of_an_ETag_of_ours(String header) {
            karin.put(ADDRESS, BODY);

            assertThat(karin.post(ADDRESS + "/termijnen", TERM, "If-Match", header).problem())
                    .isEqualTo("400 ongeldige-invoer");
        }
    }

    @Nested
    @DisplayName("Idempotency-Key")
    class IdempotencyKey {

        @Test
        void makes_a_retry_get_the_first_answer() {
            Api.Answer first = karin.put(ADDRESS, BODY, "Idempotency-Key", "a-1");
            karin.post(ADDRESS + "/termijnen", TERM);
            Api.Answer again = karin.put(ADDRESS, BODY, "Idempotency-Key", "a-1");

            assertThat(first.status()).isEqualTo(201);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.http().body()).isEqualTo(first.http().body());
            assertThat(again.header("ETag")).isEqualTo("\"1\"");
        }

        @Test
        void is_for_one_body_and_one_address() {
            karin.put(ADDRESS, BODY, "Idempotency-Key", "a-1");

            assertThat(karin.put(ADDRESS, BODY + " ", "Idempotency-Key", "a-1").problem())
                    .isEqualTo("422 sleutel-hergebruikt");
            assertThat(karin.put("/v1/portefeuilles/zorg", BODY, "Idempotency-Key", "a-1").problem())
                    .isEqualTo("422 sleutel-hergebruikt");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "met spatie", "0123456789012345678901234567890123456789012345678901234567890123456789"})
        void has_1_to_64_visible_characters(String key) {
            assertThat(karin.put(ADDRESS, BODY, "Idempotency-Key", key).problem()).isEqualTo("400 ongeldige-invoer");
        }

        @Test
        void does_not_make_way_for_a_body_that_is_too_large() {
            String large = "{\"naam\":\"" + "x".repeat(3_000_000) + "\"}";

            assertThat(karin.put(ADDRESS, large, "Idempotency-Key", "a-1").problem()).isEqualTo("413 te-groot");
        }
    }

    @Test
    void traceparent_is_followed_into_the_event() {
        karin.put(ADDRESS, BODY, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        assertThat(Api.DATABASE.superuser().sql("SELECT traceparent FROM event WHERE traceparent LIKE ?")
                .param("00-4bf92f3577b34da6a3ce929d0e0e4736-%").query(String.class).single())
                .doesNotContain("00f067aa0ba902b7").endsWith("-01");
    }

    @Test
    void is_told_of_in_the_description_of_the_API() {
        String description = karin.get("/v1/openapi.json").http().body();

        assertThat(description).contains("\"If-Match\"", "\"Idempotency-Key\"")
                .doesNotContain("\"conditions\"", "\"act\"", "expectedVersion");
    }
}
