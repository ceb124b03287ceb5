package nl.voortgang.query.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import nl.voortgang.query.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@DisplayName("Whether what is shown is what the ledger signed")
class IntegrityApiTest {

    private static final JdbcClient OWNER = JdbcClient
            .create(Api.FEED.database().as("voortgang_query_owner"));

    @Test
    void is_not_known_before_anything_was_signed() {
        JsonNode told = Api.as("ada", "integer-niets", "auditor").get("/v1/integriteit");

        assertThat(told.path("stand").asString()).isEqualTo("NIETS_ONDERTEKEND");
        assertThat(told.path("positie").asLong()).isZero();
    }

    @Test
    void is_told_with_the_checkpoint_that_says_so() {
        compared("integer-goed", null, null);

        JsonNode told = Api.as("ada", "integer-goed", "auditor").get("/v1/integriteit");

        assertThat(told.path("stand").asString()).isEqualTo("IN_ORDE");
        assertThat(told.path("positie").asLong()).isEqualTo(7);
        assertThat(told.path("controlepunt").asString()).isEqualTo("notitie");
        assertThat(told.has("probleem")).isFalse();
        assertThat(Api.as("ada", "elders", "auditor").get("/v1/integriteit").path("positie").asLong()).isZero();
    }

    @Test
    void is_an_alarm_that_names_the_first_difference() {
        compared("integer-fout", 8L, 9L);
        try {
            JsonNode told = Api.as("ada", "integer-fout", "auditor").get("/v1/integriteit");

            assertThat(told.path("stand").asString()).isEqualTo("AFWIJKING");
            assertThat(told.path("probleem").path("van").asLong()).isEqualTo(8);
            assertThat(told.path("probleem").path("totEnMet").asLong()).isEqualTo(9);
            try (var pool = new HikariDataSource()) {
                pool.setJdbcUrl(Api.FEED.database().jdbcUrl());
                pool.setUsername("voortgang_intake");
                pool.setPassword("test");
                Health health = new IntegrityHealth(pool).health();
                assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                assertThat(health.getDetails()).hasToString("{differences={integer-fout=8-9}}");
            }
        } finally {
            OWNER.sql("DELETE FROM control.comparison WHERE organisation = 'integer-fout'").update();
        }
    }

    private static void compared(String organisation, Long wrongFrom, Long wrongUntil) {
        OWNER.sql(
                """
                        INSERT INTO control.comparison (organisation, again, began_at, tried_at, size, proven, wrong_from, wrong_until,
                            wrong_since) VALUES (?, false, now(), now(), 7, 7, ?, ?,
                                CASE WHEN ?::bigint IS NULL THEN NULL ELSE now() END)""")
                .param(organisation).param(wrongFrom).param(wrongUntil).param(wrongFrom).update();
        OWNER.sql("""
                INSERT INTO control.signed_checkpoint (organisation, size, root, note, arrived_at)
                VALUES (?, 7, sha256(''), 'notitie', now())""").param(organisation).update();
    }
}
