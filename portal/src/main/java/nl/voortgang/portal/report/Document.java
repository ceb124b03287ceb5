package nl.voortgang.portal.report;

import java.util.List;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/** What a report says. */
record Document(ReportId id, String name, boolean imported, Totals totals, List<Programme> programmes) {

    record Totals(int total, int green, int orange, int red, int withoutLight, int late, int missing) {}

    record Programme(int number, @Nullable String name, @Nullable String mission, List<String> committees,
            List<String> portfolios, Totals totals, StateOfAffairs stateOfAffairs, List<PolicyArea> policyAreas) {}

    record StateOfAffairs(List<Bullet> bullets, boolean missing, @Nullable String reasonMissing) {}

    record PolicyArea(String code, @Nullable String name, List<Goal> goals, @Nullable String explanation) {}

    record Goal(String code, @Nullable String name, List<Performance> performances) {}

    record Performance(String code, @Nullable String name, @Nullable TrafficLight light, boolean missing,
            @Nullable String reasonMissing, boolean thirdOrangeInARow, boolean greenToRed) {}
}
