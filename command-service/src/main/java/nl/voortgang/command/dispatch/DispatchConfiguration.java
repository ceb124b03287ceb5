package nl.voortgang.command.dispatch;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DispatchConfiguration implements WebMvcConfigurer {

    /** The only clock: time enters with the command. */
    @Bean
    static InstantSource clock() {
        return InstantSource.system();
    }

    private final InstantSource clock;

    DispatchConfiguration(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ConditionsArgument());
        resolvers.add(new ActArgument(clock));
    }
}
