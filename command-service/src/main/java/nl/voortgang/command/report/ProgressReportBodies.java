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

    @Bean
    BodyRule<ProgressReportController.Rescheduling> soundCalendar() {
        return BodyRule.of(ProgressReportController.Rescheduling.class, (body, faults) -> {
            PlanCheck.check(body.deadlines(), faults.at("termijnen"));
            MilestoneCheck.reason(body.reason(), faults);
        });
    }

    @Bean
    BodyRule<ProgressReportController.Compilation> soundList() {
        return BodyRule.of(ProgressReportController.Compilation.class,
                (body, faults) -> Compiling.check(body.missing(), faults));
    }

    @Bean
    BodyRule<ProgressReportController.Reversion> whyReverted() {
        return BodyRule.of(ProgressReportController.Reversion.class,
                (body, faults) -> MilestoneCheck.reason(body.reason(), faults));
    }

    @Bean
    BodyRule<ProgressReportController.Cancellation> whyCancelled() {
        return BodyRule.of(ProgressReportController.Cancellation.class,
                (body, faults) -> MilestoneCheck.reason(body.reason(), faults));
    }

    @Bean
    BodyRule<ProgressReportController.Adoption> soundDecision() {
        return BodyRule.of(ProgressReportController.Adoption.class, (body, faults) -> MilestoneCheck
                .decision(body.decisionNumber(), body.decisionDate(), faults));
    }

    @Bean
    BodyRule<ProgressReportController.Sending> soundLetter() {
        return BodyRule.of(ProgressReportController.Sending.class,
                (body, faults) -> MilestoneCheck.reference(body.date(), body.reference(), faults));
    }

    @Bean
    BodyRule<ProgressReportController.Publication> soundPublication() {
        return BodyRule.of(ProgressReportController.Publication.class,
                (body, faults) -> MilestoneCheck.reference(body.date(), body.reference(), faults));
    }
}
