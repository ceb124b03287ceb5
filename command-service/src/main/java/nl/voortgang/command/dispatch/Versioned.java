package nl.voortgang.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stands around every command handler of an aggregate, where its version is known: checks the version the client expects,
 * and answers with the version it has become.
 */
@Component
final class Versioned implements HandlerEnhancerDefinition {

    /** Metadata of a command: the version it is meant for. */
    static final String EXPECTED = "expectedVersion";

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(CommandMessage.class) ? new Handler<>(original) : original;
    }

    private static final class Handler<T> extends WrappedMessageHandlingMember<T> {

        Handler(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public Object handle(Message<?> message, T aggregate) throws Exception {
            Command command = (Command) message.getPayload();
            long before = version();
            Object expected = message.getMetaData().get(EXPECTED);
            if (expected != null && (long) expected != before) {
                throw new StaleVersion((long) expected, before);
            }
            super.handle(message, aggregate);
            return new Accepted(command.aggregateId(), version(), before);
        }

        /** Axon counts from 0. */
        private static long version() {
            Long sequence = AggregateLifecycle.getVersion();
            return sequence == null ? 0 : sequence + 1;
        }
    }
}
