package nl.voortgang.command.statusupdate;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/** A content that is being written: everything may still be missing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
@JsonSubTypes({@JsonSubTypes.Type(value = Draft.OfPerformance.class, name = "prestatie"),
        @JsonSubTypes.Type(value = Draft.OfProgramme.class, name = "programma")})
sealed interface Draft {

    record OfPerformance(@Nullable TrafficLight light, Set<Constraint> constraints, @Nullable Deviation deviation,
            @Nullable String explanation) implements Draft {}

    record Deviation(@Nullable String cause, @Nullable String consequence, @Nullable String correctiveAction) {}

    record OfProgramme(List<Bullet> stateOfAffairs) implements Draft {}

    record Bullet(@Nullable String text, List<String> details) {}

    /** To go on from. */
    static Draft of(Content content) {
        return switch (content) {
            case Content.OfPerformance it -> new OfPerformance(it.light(), it.constraints(),
                    it.deviation() == null
                            ? null
                            : new Deviation(it.deviation().cause(), it.deviation().consequence(),
                                    it.deviation().correctiveAction()),
                    it.explanation());
            case Content.OfProgramme it -> new OfProgramme(
                    it.stateOfAffairs().stream().map(each -> new Bullet(each.text(), each.details())).toList());
        };
    }
}
