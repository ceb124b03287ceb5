package nl.voortgang.command.bulkapproval;

import nl.voortgang.apirules.BodyRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caller hears besides faults of shape; the decision checks it again. */
@Configuration(proxyBeanMethods = false)
class BulkApprovalBodies {

    @Bean
    BodyRule<BulkApprovalController.NewBulkApproval> listOfUpdates() {
        return BodyRule.of(BulkApprovalController.NewBulkApproval.class,
                (body, faults) -> BulkApprovalCheck.check(body.statusUpdates(), faults));
    }
}
