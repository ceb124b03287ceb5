package nl.voortgang.portal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.content.Bullet;

/** Points typed as lines: {@code - } begins one, with spaces before it one that stands under the point above. */
final class Points {

    private Points() {}

    static List<Bullet> parse(String typed) {
        List<Bullet> points = new ArrayList<>();
        typed.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String text = line.strip().replaceFirst("^[-•*]\\s*", "");
            boolean under = Character.isWhitespace(line.charAt(0)) && !points.isEmpty();
            if (under) {
                Bullet above = points.removeLast();
                points.add(new Bullet(above.text(), Stream.concat(above.details().stream(), Stream.of(text)).toList()));
            } else {
                points.add(new Bullet(text, List.of()));
            }
        });
        return points;
    }

    static String write(List<Bullet> points) {
        return points.stream().flatMap(point -> Stream.concat(Stream.of("- " + point.text()),
                point.details().stream().map(detail -> "  - " + detail))).collect(Collectors.joining("\n"));
    }
}
