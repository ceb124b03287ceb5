package nl.voortgang.command.eventstore;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon on PostgreSQL; nothing of it is left to Axon's own guesses. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean
    EventStorageEngine eventTable(JdbcTemplate jdbc, AfterAppend afterAppend) {
        return new EventTable(jdbc, afterAppend);
    }

    @Bean
    TransactionManager axonTransactions(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    SimpleCommandBus commandBus(TransactionManager transactions, CorrelationDataProvider trace) {
        SimpleCommandBus bus = SimpleCommandBus.builder().transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(trace));
        return bus;
    }

    /** What follows from a message carries its trace; nothing else is handed on. */
    @Bean
    CorrelationDataProvider trace() {
        return new SimpleCorrelationDataProvider(StoredEvent.TRACE_PARENT);
    }
}
