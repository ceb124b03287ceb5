package nl.voortgang.contract.goaltree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A performance code")
class PerformanceCodeTest {

    @ParameterizedTest
    @CsvSource({"2A1.1,2A1.1", "02A101,2A1.1", "12C310,12C3.10", "10B2.12,10B2.12"})
    void is_read_in_both_notations(String written, String code) {
        assertThat(new PerformanceCode(written)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2A", "2A1", "2a1.1", "2A1.0", "0A1.1", "00A101", "2A1.1 ", "2A1.1.1", "02A001", "2A1.100"})
    void refuses_anything_else(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PerformanceCode(written))
                .withMessageContaining("2A1.1 of 02A101");
    }

    @Test
    void knows_the_programme_policy_area_and_goal_it_belongs_to() {
        var code = new PerformanceCode("12C3.10");

        assertThat(code.programme()).isEqualTo(12);
        assertThat(code.policyArea()).isEqualTo("12C");
        assertThat(code.goal()).isEqualTo("12C3");
    }

    @Test
    void sorts_as_a_person_counts() {
        assertThat(Stream.of("10A1.1", "2A2.10", "2A2.2", "2A1.1").map(PerformanceCode::new).sorted()
                .map(PerformanceCode::value))
                .containsExactly("2A1.1", "2A2.2", "2A2.10", "10A1.1");
    }
}
