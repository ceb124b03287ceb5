package nl.voortgang.query.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/** The lights of performances through reports and years. */
record Line(Town town, Collection<Light> lights) {

    record Light(String report, String code, @Nullable TrafficLight light) {

        int year() {
            return Integer.parseInt(report.substring(0, 4));
        }
    }

    /** Where a performance had its code. */
    record Place(int year, String code) {}

    List<Light> before(Light now) {
        Optional<Light> earlier = last(now.year(), now.code, now.report);
        return earlier.isPresent() ? List.of(earlier.get()) : yearsBefore(now.year(), now.code);
    }

    private List<Light> yearsBefore(int year, String code) {
        List<Light> found = new ArrayList<>();
        if (year > earliest()) {
            for (String before : town.before(year, code)) {
                Optional<Light> last = last(year - 1, before, "9999");
                if (last.isPresent()) {
                    found.add(last.get());
                } else {
                    found.addAll(yearsBefore(year - 1, before));
                }
            }
        }
        return found;
    }

    private Optional<Light> last(int year, String code, String below) {
        return lights.stream().filter(it -> it.year() == year && it.code.equals(code))
                .filter(it -> it.report.compareTo(below) < 0).max(Comparator.comparing(Light::report));
    }

    private int earliest() {
        return lights.stream().mapToInt(Light::year).min().orElse(9999);
    }

    boolean third(Light now) {
        return now.light == TrafficLight.ORANGE && before(now).stream().filter(it -> it.light == TrafficLight.ORANGE)
                .anyMatch(it -> before(it).stream().anyMatch(one -> one.light == TrafficLight.ORANGE));
    }

    boolean greenToRed(Light now) {
        List<Light> before = before(now);
        return now.light == TrafficLight.RED && !before.isEmpty()
                && before.stream().allMatch(it -> it.light == TrafficLight.GREEN);
    }

    /** All that it goes on with. */
    Set<Place> ancestors(Place place) {
        Set<Place> found = new TreeSet<>(Comparator.comparing(Place::year).thenComparing(Place::code));
        if (place.year > earliest()) {
            for (String before : town.before(place.year, place.code)) {
                Place earlier = new Place(place.year - 1, before);
                found.add(earlier);
                found.addAll(ancestors(earlier));
            }
        }
        return found;
    }
}
