package nl.voortgang.command.person;

import nl.voortgang.apirules.BodyRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration implements WebMvcConfigurer {

    private final Introductions introductions;

    PersonConfiguration(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(introductions);
    }

    @Bean
    static BodyRule<PersonController.Details> soundDetails() {
        return BodyRule.of(PersonController.Details.class,
                (body, faults) -> PersonCheck.check(body.name(), body.mail(), faults));
    }
}
