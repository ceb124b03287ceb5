package nl.voortgang.portal.update;

import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, field by field, the earlier and the later one woven together. */
public record Differences(boolean changed, List<Segment> light, List<Segment> constraints, List<Segment> cause,
        List<Segment> consequence, List<Segment> correctiveAction, List<Segment> explanation,
        List<Segment> stateOfAffairs) {

    /** @param name its key in the messages, such as {@code veld.oorzaak} */
    public record Field(String name, List<Segment> segments) {}

    /** Those that changed, in the order in which they are read. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        add(fields, "stoplicht", light);
        add(fields, "kaders", constraints);
        add(fields, "oorzaak", cause);
        add(fields, "consequentie", consequence);
        add(fields, "bijsturing", correctiveAction);
        add(fields, "toelichting", explanation);
        add(fields, "standVanZaken", stateOfAffairs);
        return fields;
    }

    private static void add(List<Field> fields, String name, List<Segment> segments) {
        if (segments.stream().anyMatch(it -> it.kind() != Segment.Kind.UNCHANGED)) {
            fields.add(new Field("veld." + name, segments));
        }
    }
}
