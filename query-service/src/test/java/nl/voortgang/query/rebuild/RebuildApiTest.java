package nl.voortgang.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.voortgang.query.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** No Kafka answers here, so what is begun waits until it is cancelled. */
@DisplayName("A rebuild, over HTTP,")
class RebuildApiTest {

    private static final String ADDRESS = "/v1/herbouwingen";

    private final Api admin = Api.as("beheer", "leegstad", "beheerder");
    private final Api auditor = Api.as("ada", "leegstad", "auditor");

    @AfterEach
    void cancel() {
        auditor.get(ADDRESS).path("resultaten").forEach(
                it -> admin.post(ADDRESS + "/" + it.path("id").asInt() + "/annuleringen", ""));
    }

    private static String field(HttpResponse<String> answer, String name) {
        return new JsonMapper().readTree(answer.body()).path(name).asString();
    }

    private String begun() {
        var answer = admin.post(ADDRESS, "{\"bron\": \"kafka\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void tells_who_began_it_from_what_and_how_far_it_is() {
        var found = auditor.get(begun());
        assertThat(found.path("stand").asString()).isEqualTo("BEZIG");
        assertThat(found.path("bron").asString()).isEqualTo("kafka");
        assertThat(found.path("door").asString()).isEqualTo("p-beheer");
        assertThat(found.path("gereed").asInt()).isZero();
        assertThat(found.propertyNames()).contains("begonnenOp", "totaal").doesNotContain("reden", "afgerondOp");
        assertThat(auditor.get(ADDRESS).path("resultaten").path(0)).isEqualTo(found);
    }

    @Test
    void is_refused_while_another_one_is_under_way() {
        begun();
        var answer = admin.post(ADDRESS, "{\"bron\": \"kafka\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(field(answer, "type")).isEqualTo("urn:voortgang:probleem:herbouwing-loopt");
    }

    @Test
    void is_cancelled_once_and_then_over() {
        String address = begun();
        assertThat(field(admin.post(address + "/annuleringen", ""), "stand")).isEqualTo("GEANNULEERD");
        assertThat(admin.post(address + "/annuleringen", "").statusCode()).isEqualTo(409);
        assertThat(admin.post(address + "/hervattingen", "").statusCode()).isEqualTo(409);
        assertThat(auditor.get(address).propertyNames()).contains("afgerondOp");
    }

    @ParameterizedTest
    @CsvSource({"7, 7, op positie 7", "6, 8, ergens in de posities 6 tot en met 8"})
    void tells_whose_rows_are_not_what_the_ledger_signed_and_where(int from, int until, String where) {
        String address = begun();
        JdbcClient.create(Api.FEED.database().as("voortgang_query_owner")).sql("""
                UPDATE control.generation SET state = 'HALTED', reason = 'UNEQUAL', unequal_organisation = 'delft',
                    unequal_from = ?, unequal_until = ? WHERE state = 'BUILDING'""").params(from, until).update();
        var found = auditor.get(address);
        assertThat(found.path("stand").asString()).isEqualTo("GESTOPT");
        assertThat(found.path("reden").asString()).isEqualTo("De opgebouwde gegevens van ‘delft’ wijken " + where
                + " af van wat het grootboek heeft ondertekend. Wat nu in gebruik is, blijft dat.");
    }

    @Test
    void is_refused_from_a_ledger_that_nobody_told_the_place_of() {
        var answer = admin.post(ADDRESS, "{\"bron\": \"grootboek\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(field(answer, "type")).isEqualTo("urn:voortgang:probleem:bron-niet-ingesteld");
    }

    @Test
    void is_told_what_source_there_is() {
        var answer = admin.post(ADDRESS, "{\"bron\": \"archief\", \"snel\": true}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("kafka", "grootboek", "snel");
    }
}
