package nl.voortgang.portal.update;

import java.util.List;
import java.util.Set;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/** What an update says, of a performance or of a programme; a report from before this system may say less. */
public record Said(@Nullable TrafficLight light, @Nullable Set<Constraint> constraints, @Nullable Deviation deviation,
        @Nullable String explanation, @Nullable List<Bullet> stateOfAffairs) {}
