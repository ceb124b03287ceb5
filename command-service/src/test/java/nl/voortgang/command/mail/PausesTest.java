package nl.voortgang.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pauses between attempts to send a mail")
class PausesTest {

    @Test
    void grow_up_to_a_quarter_of_an_hour_and_never_end() {
        assertThat(IntStream.rangeClosed(1, 9).mapToLong(attempt -> Postman.pause(attempt).toSeconds()))
                .containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L);
        assertThat(Postman.pause(Integer.MAX_VALUE).toMinutes()).isEqualTo(15);
    }
}
