package nl.voortgang.command.ledger;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Event handlers run in the transaction of the event and fail with it, unless {@code application.yml} makes their group a
 * process that follows the ledger.
 */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {

    /** A process whose instance of the service died is taken over by another one after this long. */
    private static final Duration CLAIM = Duration.ofSeconds(5);
    private static final Duration CLAIM_RENEWAL = Duration.ofSeconds(1);

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .build();
        return JdbcTokenStore.builder().connectionProvider(connections).schema(schema).serializer(serializer)
                .nodeId(UUID.randomUUID().toString()).claimTimeout(CLAIM).build();
    }

    /**
     * Facts are written in the transaction of the command whose event they follow from, so a handler of events begins none
     * of its own; each command that a process sends has its own. A process begins at the first line; that is no replay,
     * which Axon would otherwise make of it.
     */
    @Bean
    ConfigurerModule eventHandling() {
        return configurer -> configurer.eventProcessing()
                .usingSubscribingEventProcessors()
                .registerDefaultTransactionManager(_ -> NoTransactionManager.instance())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.INSTANCE)
                .registerPooledStreamingEventProcessorConfiguration((configuration, processor) -> processor
                        .claimExtensionThreshold(CLAIM_RENEWAL.toMillis())
                        .enableCoordinatorClaimExtension()
                        .initialToken(StreamableMessageSource::createTailToken));
    }
}
