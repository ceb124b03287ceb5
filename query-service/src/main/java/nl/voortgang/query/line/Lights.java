package nl.voortgang.query.line;

import static nl.voortgang.contract.content.TrafficLight.GREEN;
import static nl.voortgang.contract.content.TrafficLight.ORANGE;
import static nl.voortgang.contract.content.TrafficLight.RED;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/** The lights of performances in one report after another, along their lines. */
public final class Lights {

    /** @param light absent when the report tells none */
    public record Light(Place place, ReportId report, @Nullable TrafficLight light) {}

    private final Lines lines;
    private final Map<Place, TreeMap<Integer, Light>> byPlace = new HashMap<>();
    private final int earliest;

    public Lights(Lines lines, Collection<Light> lights) {
        this.lines = lines;
        lights.forEach(light -> byPlace.computeIfAbsent(light.place(), _ -> new TreeMap<>())
                .put(light.report().ordinal(), light));
        this.earliest = byPlace.keySet().stream().mapToInt(Place::budgetYear).min().orElse(Integer.MAX_VALUE);
    }

    /** In the report before: one, or those of all that were merged; none when there was nothing before. */
    public List<Light> before(Light light) {
        var earlier = byPlace.getOrDefault(light.place(), new TreeMap<>()).lowerEntry(light.report().ordinal());
        return earlier == null ? lastOfYearsBefore(light.place()) : List.of(earlier.getValue());
    }

    private List<Light> lastOfYearsBefore(Place place) {
        if (place.budgetYear() <= earliest) {
            return List.of();
        }
        return lines.before(place).stream().distinct().flatMap(before -> {
            var lights = byPlace.get(before);
            return lights == null
                    ? lastOfYearsBefore(before).stream()
                    : List.of(lights.lastEntry().getValue()).stream();
        }).distinct().toList();
    }

    /** Orange now and in the two reports before; of what was merged, along any of the lines. */
    public boolean thirdOrangeInARow(Light light) {
        return light.light() == ORANGE && before(light).stream().filter(it -> it.light() == ORANGE)
                .flatMap(it -> before(it).stream()).anyMatch(it -> it.light() == ORANGE);
    }

    /** Red, and all that it goes on with was green the time before. */
    public boolean greenToRed(Light light) {
        List<Light> before = light.light() == RED ? before(light) : List.of();
        return !before.isEmpty() && before.stream().allMatch(it -> it.light() == GREEN);
    }
}
