package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.voortgang.apirules.Faults;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.content.TrafficLight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A content")
class ContentCheckTest {

    private static final Subject PERFORMANCE = Subject.parse("2A1.1");
    private static final Subject PROGRAMME = Subject.parse("programma-2");
    private static final Deviation DEVIATION = new Deviation("ziekte", "uitstel", "inhuur");
    private static final String LONG = "é".repeat(4000);

    @Test
    void with_green_has_nothing_to_explain() {
        assertThat(faults(new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Alles loopt."))).isEmpty();
        assertThat(faults(new Content.OfPerformance(TrafficLight.GREEN, Set.of(Constraint.MONEY), DEVIATION, null)))
                .containsExactly("/kaders niet-bij-groen", "/afwijking niet-bij-groen");
    }

    @ParameterizedTest
    @EnumSource(names = {"ORANGE", "RED"})
    void with_orange_or_red_explains_itself_completely(TrafficLight light) {
        assertThat(faults(new Content.OfPerformance(light, Set.of(Constraint.TIME), DEVIATION, null))).isEmpty();
        assertThat(faults(new Content.OfPerformance(light, Set.of(), null, null))).containsExactly("/kaders verplicht",
                "/afwijking/oorzaak verplicht", "/afwijking/consequentie verplicht", "/afwijking/bijsturing verplicht");
        assertThat(
                faults(new Content.OfPerformance(light, Set.of(Constraint.TIME), new Deviation("a", " ", "\n"), null)))
                .containsExactly("/afwijking/consequentie verplicht", "/afwijking/bijsturing verplicht");
    }

    @Test
    void has_texts_of_at_most_4000_characters_however_many_bytes_that_are() {
        assertThat(faults(new Content.OfPerformance(TrafficLight.RED, Set.of(Constraint.TIME),
                new Deviation(LONG, LONG, LONG), LONG))).isEmpty();
        assertThat(faults(new Content.OfPerformance(TrafficLight.RED, Set.of(Constraint.TIME),
                new Deviation(LONG + "!", LONG, LONG), LONG + "!"))).containsExactly("/toelichting te-lang",
                        "/afwijking/oorzaak te-lang");
    }

    @Test
    void has_no_character_that_cannot_be_shown() {
        assertThat(faults(new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "regel\n\ttab 😀"))).isEmpty();
        assertThat(faults(new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "bel\u0007")))
                .containsExactly("/toelichting teken");
        assertThat(faults(new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "half \ud83d")))
                .containsExactly("/toelichting teken");
    }

    @Test
    void of_a_programme_has_bullets_of_two_levels() {
        assertThat(faults(programme(Collections.nCopies(50, new Bullet("punt", Collections.nCopies(20, "detail"))))))
                .isEmpty();
        assertThat(faults(programme(List.of()))).containsExactly("/standVanZaken verplicht");
        assertThat(faults(programme(Collections.nCopies(51, new Bullet("punt", List.of())))))
                .containsExactly("/standVanZaken te-veel");
        assertThat(faults(programme(List.of(new Bullet("", Collections.nCopies(21, "detail")),
                new Bullet("punt", List.of("detail", LONG + "!"))))))
                .containsExactly("/standVanZaken/0/tekst verplicht",
                        "/standVanZaken/0/onderliggend te-veel", "/standVanZaken/1/onderliggend/1 te-lang");
    }

    @Test
    void is_of_the_kind_of_its_subject() {
        var green = new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, null);
        var bullets = new Content.OfProgramme(List.of(new Bullet("punt", List.of())));
        assertThat(kind(green, PERFORMANCE)).isEmpty();
        assertThat(kind(bullets, PROGRAMME)).isEmpty();
        assertThat(kind(green, PROGRAMME)).containsExactly("/soort past-niet");
        assertThat(kind(bullets, PERFORMANCE)).containsExactly("/soort past-niet");
    }

    private static Content programme(List<Bullet> bullets) {
        return new Content.OfProgramme(bullets);
    }

    private static List<String> faults(Content content) {
        var faults = new Faults();
        ContentCheck.check(content, faults);
        return at(faults.found());
    }

    private static List<String> kind(Content content, Subject subject) {
        var faults = new Faults();
        ContentCheck.kind(content, subject, faults);
        return at(faults.found());
    }
}
