package nl.voortgang.command.statusupdate;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallForUpdatesConfiguration {

    /** Every request has a transaction of its own; one around them all would stand idle for as long as they take. */
    @Bean
    ConfigurerModule requestsOnTheirOwn() {
        return configurer -> configurer.eventProcessing().registerTransactionManager(CallForUpdates.PROCESS,
                _ -> NoTransactionManager.instance());
    }
}
