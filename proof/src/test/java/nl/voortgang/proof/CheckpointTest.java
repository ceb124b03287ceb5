package nl.voortgang.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.voortgang.proof.tree.Frontier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A checkpoint")
class CheckpointTest {

    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @Test
    void is_three_lines() {
        var checkpoint = new Checkpoint("voorbeeld.nl/leiden", 0, Frontier.empty().root());

        assertThat(checkpoint.text()).isEqualTo("voorbeeld.nl/leiden\n0\n" + ROOT + "\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }

    @Test
    void may_have_lines_of_which_a_later_version_knows_more() {
        assertThat(Checkpoint.parse("a\n7\n" + ROOT + "\nmeer\n").size()).isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "a\n", "a\n1\n", "a\n01\nROOT\n", "a\n-1\nROOT\n", "\n1\nROOT\n", "a b\n1\nROOT\n",
            "a\n1\nROOT", "a\n1\nROOT\n\n", "a\n1\nAAAA\n", "a\n99999999999999999999\nROOT\n"})
    void is_nothing_else(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text.replace("ROOT", ROOT))).isInstanceOf(Malformed.class);
    }
}
