package nl.voortgang.command.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.command.Api;
import nl.voortgang.command.Municipality;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event and what follows from it")
class OneTransactionTest {

    private final Municipality leiden = Municipality.fresh();

    @Test
    void are_written_in_one_transaction_facts_and_remembered_answer_included() {
        assertThat(leiden.karin().put("/v1/portefeuilles/wonen", "{\"naam\":\"Wonen\"}", "Idempotency-Key", "eens")
                .status()).isEqualTo(201);

        String event = transaction("SELECT xid::text FROM event WHERE organisation = ?");
        assertThat(transaction("SELECT xmin::text FROM portfolio WHERE organisation = ?")).isEqualTo(event);
        assertThat(transaction("SELECT xmin::text FROM idempotency WHERE organisation = ?")).isEqualTo(event);
    }

    private String transaction(String sql) {
        return Api.DATABASE.superuser().sql(sql).param(leiden.name()).query(String.class).single();
    }
}
