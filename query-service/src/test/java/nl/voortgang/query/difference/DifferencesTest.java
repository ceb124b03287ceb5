package nl.voortgang.query.difference;

import static nl.voortgang.query.difference.Segment.Kind.ADDED;
import static nl.voortgang.query.difference.Segment.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two texts compared")
class DifferencesTest {

    /** Square brackets around what is gone, braces around what is new. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Er zijn twee onderzoekers.   | Er zijn twee onderzoekers.    | Er zijn twee onderzoekers.
            Er zijn twee onderzoekers.   | Er zijn drie onderzoekers.    | Er zijn [twee ]{drie }onderzoekers.
            Het loopt.                   | Het loopt. Het geld is op.    | Het loopt.{ Het geld is op.}
            Het loopt. Het geld is op.   | Het loopt.                    | Het loopt.[ Het geld is op.]
            Het loopt.                   | Ja: het loopt.                | [Het ]{Ja: het }loopt.
            Het loopt.                   | Het staat stil.               | Het [loopt.]{staat stil.}
            een twee                     | drie vier vijf                | [een twee]{drie vier vijf}
            ""                           | Nieuw.                        | {Nieuw.}
            Oud.                         | ""                            | [Oud.]""")
    void are_told_apart_word_by_word(String before, String after, String woven) {
        assertThat(Words.between(before, after).stream().map(it -> switch (it.kind()) {
            case UNCHANGED -> it.text();
            case REMOVED -> "[" + it.text() + "]";
            case ADDED -> "{" + it.text() + "}";
        }).collect(Collectors.joining())).isEqualTo(woven);
    }

    @Test
    void have_nothing_to_tell_when_both_are_empty() {
        assertThat(Words.between("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void are_both_found_back_to_the_letter(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            assertWoven(text(random, random.nextInt(12)), text(random, random.nextInt(12)));
        }
    }

    /** Few words, so that many return, and all kinds of space. */
    private static String text(Random random, int words) {
        return IntStream.range(0, words).mapToObj(_ -> List.of("a", "b", "c", "é😀", "", " ").get(random.nextInt(6))
                + List.of(" ", "\n", "", "\t ", "\r\n", "\u00a0").get(random.nextInt(6))).collect(Collectors.joining());
    }

    private static List<Segment> assertWoven(String before, String after) {
        List<Segment> segments = Words.between(before, after);
        assertThat(together(segments, ADDED)).isEqualTo(before);
        assertThat(together(segments, REMOVED)).isEqualTo(after);
        assertThat(segments).noneMatch(it -> it.text().isEmpty());
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
        return segments;
    }

    private static String together(List<Segment> segments, Segment.Kind without) {
        return segments.stream().filter(it -> it.kind() != without).map(Segment::text).collect(Collectors.joining());
    }

    @Test
    void are_compared_line_by_line_first_when_they_are_long() {
        String before = lines(0);
        String after = lines(300);
        List<Segment> segments = assertWoven(before, after);
        assertThat(segments).filteredOn(it -> it.kind() == ADDED).extracting(Segment::text)
                .containsExactly("anders ");
    }

    /** 400 lines of 20 words; of one a word is different. */
    private static String lines(int different) {
        return IntStream.rangeClosed(1, 400).mapToObj(line -> IntStream.range(0, 20)
                .mapToObj(word -> line == different && word == 7 ? "anders" : "woord" + line + "-" + word)
                .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
    }

    /** Nobody waits for what somebody made to be expensive. */
    @ParameterizedTest
    @CsvSource({"200, 1000", "1, 2000", "1, 1000", "1000, 1", "40, 24"})
    void take_little_time_however_they_were_made(int lines, int words) {
        var random = new Random(7);
        String before = hostile(random, lines, words);
        String after = hostile(random, lines, words);
        long begun = System.nanoTime();
        Words.between(before, after);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        assertWoven(before, after);
    }

    private static String hostile(Random random, int lines, int words) {
        return IntStream.range(0, lines).mapToObj(_ -> IntStream.range(0, words)
                .mapToObj(_ -> random.nextBoolean() ? "a" : "b").collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void are_compared_field_by_field() {
        var before = Said.of(performance(TrafficLight.GREEN, null, "Loopt goed."));
        var after = Said.of(performance(TrafficLight.RED, new Deviation("Ziekte.", "Later.", "Inhuur."), null));
        Differences differences = Differences.between(before, after);
        assertThat(differences.changed()).isTrue();
        assertThat(differences.light()).containsExactly(new Segment(REMOVED, "Groen"), new Segment(ADDED, "Rood"));
        assertThat(differences.constraints()).containsExactly(new Segment(ADDED, "Tijd Geld"));
        assertThat(differences.cause()).containsExactly(new Segment(ADDED, "Ziekte."));
        assertThat(differences.consequence()).containsExactly(new Segment(ADDED, "Later."));
        assertThat(differences.correctiveAction()).containsExactly(new Segment(ADDED, "Inhuur."));
        assertThat(differences.explanation()).containsExactly(new Segment(REMOVED, "Loopt goed."));
        assertThat(differences.stateOfAffairs()).isEmpty();
        assertThat(Differences.between(after, after).changed()).isFalse();
    }

    private static Content performance(TrafficLight light, @Nullable Deviation deviation,
            @Nullable String explanation) {
        return new Content.OfPerformance(light,
                deviation == null ? Set.of() : Set.of(Constraint.MONEY, Constraint.TIME), deviation, explanation);
    }

    @Test
    void keep_their_points_apart() {
        var before = Said.of(List.of(new Bullet("Eerste.", List.of("Onder.")), new Bullet("Tweede.", List.of())));
        var after = Said
                .of(List.of(new Bullet("Eerste.", List.of("Onder.", "Nieuw.")), new Bullet("Tweede.", List.of())));
        assertThat(together(Differences.between(before, after).stateOfAffairs(), REMOVED))
                .isEqualTo("- Eerste.\n  - Onder.\n  - Nieuw.\n- Tweede.");
        assertThat(together(Differences.between(before, after).stateOfAffairs(), ADDED))
                .isEqualTo("- Eerste.\n  - Onder.\n- Tweede.");
    }
}
