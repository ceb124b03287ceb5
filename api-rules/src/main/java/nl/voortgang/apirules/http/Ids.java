package nl.voortgang.apirules.http;

import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.portfolio.PortfolioCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;
import org.springframework.format.FormatterRegistry;

/** The ids and choices of the published language as they stand in a path or a query. */
final class Ids {

    private Ids() {}

    static void teach(FormatterRegistry registry) {
        registry.addConverter(String.class, BulkApprovalId.class, BulkApprovalId::parse);
        registry.addConverter(String.class, GoalTreeId.class, year -> new GoalTreeId(Integer.parseInt(year)));
        registry.addConverter(String.class, PerformanceCode.class, PerformanceCode::new);
        registry.addConverter(String.class, PersonId.class, PersonId::new);
        registry.addConverter(String.class, PortfolioCode.class, PortfolioCode::new);
        registry.addConverter(String.class, ReportId.class, ReportId::parse);
        registry.addConverter(String.class, StatusUpdateId.class, StatusUpdateId::parse);
        registry.addConverter(String.class, TrafficLight.class,
                light -> ContractJson.MAPPER.convertValue(light, TrafficLight.class));
    }
}
