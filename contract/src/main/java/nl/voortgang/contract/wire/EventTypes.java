package nl.voortgang.contract.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.EventType;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.portfolio.PortfolioEvent;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent;

/** Which record belongs to which public name, and the other way round. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_NAME = Stream
            .of(GoalTreeEvent.class, PortfolioEvent.class, SubstitutionEvent.class, ProgressReportEvent.class,
                    StatusUpdateEvent.class, BulkApprovalEvent.class)
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .map(type -> type.<Event>asSubclass(Event.class))
            .collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    public static String nameOf(Class<? extends Event> type) {
        return type.getAnnotation(EventType.class).value();
    }

    /** The record of a public name; empty for a name this version does not know. */
    public static Optional<Class<? extends Event>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Map<String, Class<? extends Event>> all() {
        return BY_NAME;
    }
}
