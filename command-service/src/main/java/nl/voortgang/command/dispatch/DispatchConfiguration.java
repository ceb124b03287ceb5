package nl.voortgang.command.dispatch;

import java.time.InstantSource;
import java.util.List;
import nl.voortgang.apirules.openapi.OutsideOf;
import nl.voortgang.contract.Act;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DispatchConfiguration implements WebMvcConfigurer {

    /** The only clock: time enters with the command. */
    @Bean
    static InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    static OutsideOf act() {
        return new OutsideOf(Act.class);
    }

    @Bean
    static OutsideOf conditions() {
        return new OutsideOf(Conditions.class,
                OutsideOf.header(HttpHeaders.IF_MATCH,
                        "De ETag waarop u beslist, zoals \"3\". Is er intussen iets gewijzigd, dan volgt 412."),
                OutsideOf.header(RepeatableRequest.KEY,
                        "Een sleutel van uzelf, 1 tot 64 tekens. Hetzelfde verzoek nog eens krijgt het eerste antwoord."));
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
