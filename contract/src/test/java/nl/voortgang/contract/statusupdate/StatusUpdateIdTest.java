package nl.voortgang.contract.statusupdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The id of a status update")
class StatusUpdateIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-2-2A1.1", "2022-1-programma-12"})
    void is_written_as_it_is_read(String written) {
        assertThat(StatusUpdateId.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2022-2", "2022-2-", "2022-0-2A1.1", "1999-1-2A1.1", "2022-2-programma-0", "2022-2-2A1"})
    void refuses_anything_else(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> StatusUpdateId.parse(written));
    }

    @Test
    void names_the_aggregate_of_one_organisation() {
        assertThat(StatusUpdateId.parse("2022-2-2A1.1").aggregateId(new OrganisationId("leiden")))
                .isEqualTo("statusmelding-leiden-2022-2-2A1.1");
    }
}
