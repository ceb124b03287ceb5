package nl.voortgang.command.dispatch;

import nl.voortgang.command.eventstore.AggregateCache;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Lets an outcome pass only when it is certain.
 *
 * <p>An event is: the event table's key refuses it when the aggregate was remembered as it no longer is. A refusal, or
 * "nothing to do", has no such guard, so it counts only when decided on what is stored. Throwing rolls the unit of work
 * back, and Axon then forgets what it remembered. Axon hangs every interceptor bean on the command bus by itself.
 */
@Component
final class Certainty implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Metadata of a command: its {@link Once}. */
    static final String ONCE = "once";

    private final AggregateCache cache;
    private final Answers answers;

    Certainty(AggregateCache cache, Answers answers) {
        this.cache = cache;
        this.answers = answers;
    }

    @Override
    public Accepted handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = work.getMessage();
        Command command = (Command) message.getPayload();
        Accepted answer = cache.containsKey(command.aggregateId()) ? onlyIfChanged(chain) : (Accepted) chain.proceed();
        if (message.getMetaData().get(ONCE) instanceof Once once) {
            work.onPrepareCommit(_ -> answers.remember(command.organisation(), once, answer));
        }
        return answer;
    }

    private static Accepted onlyIfChanged(InterceptorChain chain) throws Exception {
        Accepted answer;
        try {
            answer = (Accepted) chain.proceed();
        } catch (RuntimeException refused) {
            throw new FromMemory(refused);
        }
        if (!answer.changed()) {
            throw new FromMemory(null);
        }
        return answer;
    }
}
