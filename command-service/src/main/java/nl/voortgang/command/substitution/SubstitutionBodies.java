package nl.voortgang.command.substitution;

import nl.voortgang.apirules.BodyRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caller hears besides faults of shape; the decision checks it again, with all it knows. */
@Configuration(proxyBeanMethods = false)
class SubstitutionBodies {

    @Bean
    BodyRule<SubstitutionController.NewSubstitution> daysOfSubstitution() {
        return BodyRule.of(SubstitutionController.NewSubstitution.class,
                (body, faults) -> SubstitutionCheck.days(body.from(), body.until(), faults));
    }
}
