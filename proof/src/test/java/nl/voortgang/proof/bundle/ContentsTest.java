package nl.voortgang.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.tree.Frontier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The contents of a bundle")
class ContentsTest {

    @Test
    void are_a_text_and_read_back_from_it() {
        var contents = new Contents("urn:voorbeeld/leiden", "prestatie 2A1.1", Positions.parse("1-3,7"),
                Frontier.empty().root());

        assertThat(contents.text()).isEqualTo("""
                voortgang.bewijsbundel/v1
                urn:voorbeeld/leiden
                prestatie 2A1.1
                1-3,7
                47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                """);
        assertThat(Contents.parse(contents.text())).isEqualTo(contents);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "voortgang.bewijsbundel/v2\no\ns\n1\nROOT\n", "voortgang.bewijsbundel/v1\no\n\n1\nROOT\n",
                    "voortgang.bewijsbundel/v1\no\ns\n\nROOT\n", "voortgang.bewijsbundel/v1\no\ns\n1\n\n",
                    "voortgang.bewijsbundel/v1\no\ns\n1\nROOT\nmeer\n"})
    void are_nothing_else(String text) {
        assertThatThrownBy(() -> Contents.parse(text.replace("ROOT", Frontier.empty().root().base64())))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void name_positions_in_ranges() {
        var positions = new Positions();
        LongStream.of(2, 3, 4, 9, 11, 12).forEach(positions::add);

        assertThat(positions).hasToString("2-4,9,11-12").isEqualTo(Positions.parse("2-4,9,11-12"));
        assertThat(positions.all()).containsExactly(2L, 3L, 4L, 9L, 11L, 12L);
        assertThat(positions.count()).isEqualTo(6);
        assertThat(positions.isWhole()).isFalse();
        assertThat(positions.contains(4)).isTrue();
        assertThat(positions.contains(5)).isFalse();
        assertThat(Positions.parse("5-9").isWhole()).isTrue();
        assertThat(Positions.parse("5,6,7")).isEqualTo(Positions.parse("5-7"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "0", "1,1", "2,1", "3-2", "1-", "-1", "1,,2", "a", "1-2-3", "1-3,3", "9999999999999999999"})
    void name_no_positions_that_do_not_rise(String text) {
        assertThatThrownBy(() -> Positions.parse(text)).isInstanceOf(Malformed.class);
    }
}
