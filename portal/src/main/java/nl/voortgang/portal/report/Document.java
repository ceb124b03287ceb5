package nl.voortgang.portal.report;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What a report says.
 *
 * @param checkpoint what the ledger signed, with all that the report says; absent until it did
 */
record Document(ReportId id, String name, boolean imported, @Nullable Checkpoint checkpoint, Totals totals,
        List<Programme> programmes) {

    /** @param root in base64 */
    record Checkpoint(String origin, long size, String root, List<Signature> signatures, Instant receivedAt) {

        public ZonedDateTime when() {
            return receivedAt.atZone(Act.ZONE);
        }
    }

    record Signature(String name, String keyId) {}

    record Totals(int total, int green, int orange, int red, int withoutLight, int late, int missing) {}

    record Programme(int number, @Nullable String name, @Nullable String mission, List<String> committees,
            List<String> portfolios, Totals totals, StateOfAffairs stateOfAffairs, List<PolicyArea> policyAreas) {}

    record StateOfAffairs(List<Bullet> bullets, boolean missing, @Nullable String reasonMissing) {}

    record PolicyArea(String code, @Nullable String name, List<Goal> goals, @Nullable String explanation) {}

    record Goal(String code, @Nullable String name, List<Performance> performances) {}

    record Performance(String code, @Nullable String name, @Nullable TrafficLight light, boolean missing,
            @Nullable String reasonMissing, boolean thirdOrangeInARow, boolean greenToRed) {}
}
