package nl.voortgang.contract.report;

import java.util.List;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;

/**
 * What a published report says of one programme, as far as it can be read.
 *
 * @param number 1–99
 * @param stateOfAffairs at most 50 bullets; none is an empty list
 * @param performances those of which the report says anything
 * @param policyAreas those whose deviations the report explains
 */
public record PublishedProgramme(int number, List<Bullet> stateOfAffairs, List<OfPerformance> performances,
        List<OfPolicyArea> policyAreas) {

    /** @param explanation at most 4000 characters */
    public record OfPerformance(PerformanceCode code, @Nullable TrafficLight light, @Nullable String explanation) {}

    /**
     * @param code such as {@code 2A}
     * @param explanation 1 to 4000 characters
     */
    public record OfPolicyArea(String code, String explanation) {}
}
