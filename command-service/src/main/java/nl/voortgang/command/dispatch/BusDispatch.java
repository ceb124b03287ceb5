package nl.voortgang.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.voortgang.command.eventstore.StoredEvent;
import nl.voortgang.command.isolation.OrganisationScope;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.command.tracing.TraceParent;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's command bus, with what a client may count on. */
@Component
final class BusDispatch implements Dispatch {

    /** Each conflict means that somebody else got something done; so many in a row is a crowd. */
    private static final int ATTEMPTS = 10;

    private final CommandBus bus;
    private final Answers answers;
    private final OrganisationTransactions transactions;

    BusDispatch(CommandBus bus, Answers answers, OrganisationTransactions transactions) {
        this.bus = bus;
        this.answers = answers;
        this.transactions = transactions;
    }

    @Override
    public Accepted send(Command command, Conditions conditions) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command has a transaction of its own; there is one already");
        }
        CommandMessage<Command> message = message(command, conditions);
        return onItsOwn(() -> OrganisationScope.call(command.organisation(), () -> untilCertain(message, conditions)));
    }

    private static CommandMessage<Command> message(Command command, Conditions conditions) {
        Map<String, Object> metadata = HashMap.newHashMap(3);
        TraceParent.current().ifPresent(trace -> metadata.put(StoredEvent.TRACE_PARENT, trace.toString()));
        if (conditions.expectedVersion() != null) {
            metadata.put(Versioned.EXPECTED, conditions.expectedVersion());
        }
        if (conditions.once() != null) {
            metadata.put(Certainty.ONCE, conditions.once());
        }
        return GenericCommandMessage.<Command>asCommandMessage(command).andMetaData(metadata);
    }

    /** A process reads its events in a unit of work too; the command must not become part of that. */
    private static <T> T onItsOwn(Supplier<T> work) {
        if (!CurrentUnitOfWork.isStarted()) {
            return work.get();
        }
        UnitOfWork<?> outer = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(outer);
        try {
            return work.get();
        } finally {
            CurrentUnitOfWork.set(outer);
        }
    }

    private Accepted untilCertain(CommandMessage<Command> message, Conditions conditions) {
        for (int attempt = 1;; attempt++) {
            Optional<Accepted> first = firstAnswer(message.getPayload(), conditions);
            if (first.isPresent()) {
                return first.get();
            }
            try {
                return decide(message);
            } catch (ConcurrencyFailureException conflict) {
                if (attempt == ATTEMPTS) {
                    throw new TooBusy(conflict);
                }
            } catch (RuntimeException refused) {
                // its own twin may have been accepted a moment ago
                return firstAnswer(message.getPayload(), conditions).orElseThrow(() -> refused);
            }
        }
    }

    private Optional<Accepted> firstAnswer(Command command, Conditions conditions) {
        Once once = conditions.once();
        return once == null
                ? Optional.empty()
                : transactions.in(command.organisation(), () -> answers.first(command.organisation(), once));
    }

    private Accepted decide(CommandMessage<Command> message) {
        var answer = new FutureCallback<Command, Accepted>();
        bus.dispatch(message, answer);
        CommandResultMessage<? extends Accepted> result = answer.getResult();
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        throw result.exceptionResult() instanceof RuntimeException refused
                ? refused
                : new IllegalStateException("command failed", result.exceptionResult());
    }
}
