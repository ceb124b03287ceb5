package nl.voortgang.probe;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.command.dispatch.Command;
import nl.voortgang.command.eventstore.AggregateCache;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Counts its events. */
@Aggregate(cache = AggregateCache.NAME)
public class Probe {

    @AggregateIdentifier
    private @Nullable String id;
    private int count;

    /** Everything that can be asked of a probe. */
    public sealed interface Ask extends Command {

        StatusUpdateId subject();

        @Override
        default String aggregateId() {
            return subject().aggregateId(organisation());
        }

        default StatusUpdateEvent event() {
            return new StatusUpdateEvent.Withdrawn(organisation(), subject(),
                    Act.of(new PersonId("p-1"), Instant.parse("2022-09-01T10:00:00Z")));
        }
    }

    /** One more event, or several. */
    public record More(OrganisationId organisation, StatusUpdateId subject, int events) implements Ask {

        /** @param number 1–99: which of the organisation's probes */
        public static More of(String organisation, int number) {
            return new More(new OrganisationId(organisation), subjectNumber(number), 1);
        }
    }

    /** One more event, unless there are so many already. */
    public record UpTo(OrganisationId organisation, StatusUpdateId subject, int events) implements Ask {

        public static UpTo of(String organisation, int number, int events) {
            return new UpTo(new OrganisationId(organisation), subjectNumber(number), events);
        }
    }

    /** One more event, refused when there are fewer. */
    public record From(OrganisationId organisation, StatusUpdateId subject, int events) implements Ask {

        public static From of(String organisation, int number, int events) {
            return new From(new OrganisationId(organisation), subjectNumber(number), events);
        }
    }

    private static StatusUpdateId subjectNumber(int number) {
        return StatusUpdateId.parse("2022-2-2A1." + number);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(More command) {
        for (int i = 0; i < command.events(); i++) {
            apply(command.event());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UpTo command) {
        if (count < command.events()) {
            apply(command.event());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(From command) {
        if (count < command.events()) {
            throw new NotFound("only " + count);
        }
        apply(command.event());
    }

    @EventSourcingHandler
    void on(StatusUpdateEvent event) {
        id = event.aggregateId();
        count++;
    }
}
