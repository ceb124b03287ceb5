package nl.voortgang.command.portfolio;

import nl.voortgang.apirules.BodyRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caller hears besides faults of shape; the decision checks it again, with all it knows. */
@Configuration(proxyBeanMethods = false)
class PortfolioBodies {

    @Bean
    BodyRule<PortfolioController.Establishment> nameOfPortfolio() {
        return BodyRule.of(PortfolioController.Establishment.class,
                (body, faults) -> PortfolioCheck.name(body.name(), faults));
    }

    @Bean
    BodyRule<PortfolioController.NewTerm> daysOfTerm() {
        return BodyRule.of(PortfolioController.NewTerm.class,
                (body, faults) -> PortfolioCheck.days(body.from(), body.until(), faults));
    }

    @Bean
    BodyRule<PortfolioController.Transfer> dayOfTransfer() {
        return BodyRule.of(PortfolioController.Transfer.class,
                (body, faults) -> PortfolioCheck.days(body.from(), null, faults));
    }
}
