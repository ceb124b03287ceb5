package nl.voortgang.contract.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an update says: a light with its reasons for a performance, a text of bullets for a programme. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
@JsonSubTypes({@JsonSubTypes.Type(value = Content.OfPerformance.class, name = "prestatie"),
        @JsonSubTypes.Type(value = Content.OfProgramme.class, name = "programma")})
public sealed interface Content {

    /**
     * @param constraints what the light is about, in the order of {@link Constraint}; none with green
     * @param deviation with orange and red; absent with green
     * @param explanation for the reader of the report, at most 4000 characters
     */
    record OfPerformance(TrafficLight light, Set<Constraint> constraints, @Nullable Deviation deviation,
            @Nullable String explanation) implements Content {

        public OfPerformance { constraints = Collections.unmodifiableSortedSet(new TreeSet<>(constraints)); }
    }

    /** @param stateOfAffairs 1 to 50 bullets */
    record OfProgramme(List<Bullet> stateOfAffairs) implements Content {}
}
