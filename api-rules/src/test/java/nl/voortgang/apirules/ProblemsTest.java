package nl.voortgang.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Every answer of 400 and up is a problem")
@ExtendWith(Api.class)
class ProblemsTest {

    @Test
    void an_unknown_address_is_404_whatever_the_method() {
        assertProblem(Api.get("/v1/onzin"), 404, "niet-gevonden");
        assertProblem(Api.post("/v1/onzin", "{}"), 404, "niet-gevonden");
    }

    @Test
    void an_address_never_ends_in_a_slash() {
        assertThat(Api.get("/v1/ik").status()).isEqualTo(200);
        assertProblem(Api.get("/v1/ik/"), 404, "niet-gevonden");
    }

    @Test
    void an_id_that_cannot_be_is_404() {
        assertProblem(Api.get("/v1/inzendingen/onzin"), 404, "niet-gevonden");
    }

    @Test
    void what_does_not_exist_is_404_and_named() {
        Api.Answer answer = Api.get("/v1/inzendingen/2022-2-2A1.1");
        assertProblem(answer, 404, "niet-gevonden");
        assertThat(answer.json().path("detail").asString()).isEqualTo("De statusmelding 2022-2-2A1.1 bestaat niet.");
    }

    @Test
    void a_method_that_an_address_does_not_know_is_405_with_those_it_does() {
        Api.Answer answer = Api.send(Api.asAuthor("/v1/ik").DELETE());
        assertProblem(answer, 405, "methode-niet-toegestaan");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void an_answer_in_another_form_than_JSON_is_406() {
        assertProblem(Api.send(Api.asAuthor("/v1/ik").header("Accept", "application/xml")), 406,
                "vorm-niet-leverbaar");
    }

    @Test
    void a_body_in_another_form_than_JSON_is_415() {
        assertProblem(Api.send(Api.asAuthor("/v1/inzendingen").header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString("<x/>"))), 415, "vorm-niet-leesbaar");
    }

    @Test
    void a_body_over_2_MB_is_413_with_its_length_told_or_not() {
        String large = "\"" + "x".repeat(2 * 1024 * 1024) + "\"";
        assertProblem(Api.post("/v1/inzendingen", large), 413, "te-groot");
        assertProblem(Api.send(Api.asAuthor("/v1/inzendingen").header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)))), 413, "te-groot");
    }

    @Test
    void a_broken_rule_is_409_under_its_own_name() {
        Api.Answer answer = Api.post("/v1/inzendingen/2022-2-2A1.1/beoordelingen", "{}");
        assertProblem(answer, 409, "vier-ogen");
        assertThat(answer.json().path("title").asString()).isEqualTo("Vier ogen");
    }

    @Test
    void an_accident_is_500_and_tells_nothing_of_the_inside() {
        Api.Answer answer = Api.get("/v1/ongeluk");
        assertProblem(answer, 500, "interne-fout");
        assertThat(answer.http().body()).doesNotContain("geheim", "Exception", "nl.voortgang");
    }

    @Test
    void a_database_that_is_away_is_503_and_a_moment_to_come_back() {
        Api.Answer answer = Api.get("/v1/database-weg");
        assertProblem(answer, 503, "even-niet-beschikbaar");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.http().body()).doesNotContain("geheim");
    }

    @Test
    void a_missing_or_misshapen_query_parameter_is_named() {
        assertThat(Api.get("/v1/inzendingen").faults())
                .containsExactly("van | verplicht | Geef ‘van’ mee in het adres.");
        assertThat(Api.get("/v1/inzendingen?van=gisteren").faults())
                .containsExactly("van | vorm | De waarde van ‘van’ heeft niet de juiste vorm.");
        assertThat(Api.get("/v1/inzendingen?van=2022-09-01&stoplicht=PAARS").faults())
                .containsExactly("stoplicht | keuze | Kies uit GROEN, ORANJE of ROOD.");
        assertThat(Api.get("/v1/inzendingen?van=2022-09-01&prestatie=X").faults())
                .containsExactly("prestatie | vorm | Een prestatiecode ziet eruit als 2A1.1 of 02A101.");
        assertThat(Api.get("/v1/inzendingen?van=2022-09-01&stoplicht=ROOD&prestatie=2A1.1").status()).isEqualTo(200);
    }

    @Test
    void an_address_that_the_firewall_stops_is_a_problem_too() {
        assertProblem(Api.get("/v1/ik;x=1"), 400, "ongeldig-verzoek");
    }

    @Test
    void an_address_that_is_none_is_a_problem_too() throws IOException {
        try (var socket = new Socket("127.0.0.1", Api.port())) {
            socket.getOutputStream().write("GET /v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes());
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "API-Version: 0.1.0",
                    "urn:voortgang:probleem:ongeldig-verzoek").doesNotContain("Tomcat", "<html");
        }
    }

    static void assertProblem(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo(slug);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).endsWith(".");
        assertThat(answer.json().has("instance")).isFalse();
        HeadersTest.assertHeaders(answer);
    }
}
