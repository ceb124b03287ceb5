package nl.voortgang.command.report;

import nl.voortgang.apirules.BodyRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caller hears besides faults of shape; the decision checks it again, with all it knows. */
@Configuration(proxyBeanMethods = false)
class ProgressReportBodies {

    @Bean
    BodyRule<PublishedReport> soundPublishedReport() {
        return BodyRule.of(PublishedReport.class, PublishedCheck::check);
    }

    @Bean
    BodyRule<ProgressReportController.Plan> soundPlan() {
        return BodyRule.of(ProgressReportController.Plan.class, (plan, faults) -> PlanCheck.check(plan.ordinal(),
                plan.name(), plan.referenceDate(), plan.deadlines(), faults));
    }
}
