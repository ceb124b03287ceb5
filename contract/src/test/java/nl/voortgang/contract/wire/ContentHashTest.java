package nl.voortgang.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hash of a content")
class ContentHashTest {

    private static final Deviation DEVIATION = new Deviation("Ziekte", "Later", "Inhuur \u20ac 10");

    @Test
    void is_the_SHA_256_of_its_canonical_JSON() throws Exception {
        var content = new Content.OfPerformance(TrafficLight.RED, Set.of(Constraint.MONEY), DEVIATION, null);
        String canonical = "{\"afwijking\":{\"bijsturing\":\"Inhuur \u20ac 10\",\"consequentie\":\"Later\",\"oorzaak\":\"Ziekte\"},"
                + "\"kaders\":[\"GELD\"],\"soort\":\"prestatie\",\"stoplicht\":\"ROOD\"}";
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

        assertThat(ContractJson.hash(content)).hasToString(HexFormat.of().formatHex(sha256));
    }

    @Test
    void does_not_depend_on_the_order_in_which_constraints_were_given() {
        var timeFirst = new Content.OfPerformance(TrafficLight.RED, Set.of(Constraint.TIME, Constraint.MONEY),
                DEVIATION,
                null);
        var moneyFirst = new Content.OfPerformance(TrafficLight.RED, Set.of(Constraint.MONEY, Constraint.TIME),
                DEVIATION, null);

        assertThat(ContractJson.hash(timeFirst)).isEqualTo(ContractJson.hash(moneyFirst));
    }

    @Test
    void changes_with_a_single_character() {
        var one = new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Gereed.");
        var other = new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Gereed!");

        assertThat(ContractJson.hash(one)).isNotEqualTo(ContractJson.hash(other));
    }
}
