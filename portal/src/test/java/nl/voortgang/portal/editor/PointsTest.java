package nl.voortgang.portal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.voortgang.contract.content.Bullet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Points typed as lines")
class PointsTest {

    @Test
    void are_two_levels() {
        assertThat(Points.parse("- Een\n  - onder een\n\n\t• ook onder een\nTwee")).containsExactly(
                new Bullet("Een", List.of("onder een", "ook onder een")), new Bullet("Twee", List.of()));
    }

    @Test
    void are_read_back_as_they_are_written() {
        var points = List.of(new Bullet("Een - met streep", List.of("onder een")), new Bullet("Twee", List.of()));
        assertThat(Points.parse(Points.write(points))).isEqualTo(points);
    }

    @Test
    void stand_under_nothing_when_there_is_nothing_above() {
        assertThat(Points.parse("  - Los")).containsExactly(new Bullet("Los", List.of()));
    }
}
