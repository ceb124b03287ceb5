package nl.voortgang.command.statusupdate;

import nl.voortgang.apirules.BodyRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caller hears besides faults of shape; the decision checks it again, with all it knows. */
@Configuration(proxyBeanMethods = false)
class StatusUpdateBodies {

    @Bean
    BodyRule<StatusUpdateController.Submission> completeSubmission() {
        return BodyRule.of(StatusUpdateController.Submission.class,
                (body, faults) -> Submitting.check(body.content(), body.reasonForLateness(), faults));
    }

    @Bean
    BodyRule<StatusUpdateController.Review> shortRemark() {
        return BodyRule.of(StatusUpdateController.Review.class,
                (body, faults) -> Remarks.checkOptional(body.remark(), faults));
    }

    @Bean
    BodyRule<StatusUpdateController.Return> remark() {
        return BodyRule.of(StatusUpdateController.Return.class,
                (body, faults) -> Remarks.checkRequired(body.remark(), faults));
    }

    @Bean
    BodyRule<DraftController.NewDraft> draftThatFits() {
        return BodyRule.of(DraftController.NewDraft.class,
                (body, faults) -> DraftCheck.check(body.content(), faults.at("inhoud")));
    }

    @Bean
    BodyRule<StatusUpdateController.Reopening> whyReopened() {
        return BodyRule.of(StatusUpdateController.Reopening.class,
                (body, faults) -> Remarks.checkReason(body.reason(), faults));
    }

    @Bean
    BodyRule<StatusUpdateController.Erratum> whyCorrected() {
        return BodyRule.of(StatusUpdateController.Erratum.class,
                (body, faults) -> Remarks.checkReason(body.reason(), faults));
    }
}
