package nl.voortgang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The options")
class OptionsTest {

    private static final Path HOME = Path.of("/checkout");

    @Test
    void are_the_usual_ones_when_nothing_is_said() {
        var options = options();
        assertThat(options.port(Part.COMMAND)).isEqualTo(8081);
        assertThat(options.port(Part.POSTGRES)).isEqualTo(5433);
        assertThat(options.data()).isEqualTo(HOME.resolve(".voortgang"));
        assertThat(options.fresh()).isFalse();
        assertThat(options.demonstration()).isTrue();
    }

    @Test
    void come_from_the_environment_and_the_command_line_wins() {
        var options = Options.of(List.of("--command-port=9002", "--fresh", "--empty", "--data", "/elsewhere"),
                Map.of("VOORTGANG_COMMAND_PORT", "9001", "VOORTGANG_QUERY_PORT", "9003"), HOME);
        assertThat(options.port(Part.COMMAND)).isEqualTo(9002);
        assertThat(options.port(Part.QUERY)).isEqualTo(9003);
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.fresh()).isTrue();
        assertThat(options.demonstration()).isFalse();
    }

    @Test
    void that_mean_nothing_are_named() {
        assertThatThrownBy(() -> options("--frehs")).isInstanceOf(BadOption.class)
                .hasMessage("unknown option --frehs");
        assertThatThrownBy(() -> options("--kafka-port", "70000")).hasMessageContaining("not 70000");
        assertThatThrownBy(() -> options("--kafka-port", "nine")).hasMessageContaining("not nine");
        assertThatThrownBy(() -> options("--kafka-port")).hasMessage("--kafka-port needs a value");
    }

    private static Options options(String... arguments) {
        return Options.of(List.of(arguments), Map.of(), HOME);
    }
}
