package nl.voortgang.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.statusupdate.Constraint;
import nl.voortgang.contract.statusupdate.Content;
import nl.voortgang.contract.statusupdate.Deviation;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.statusupdate.TrafficLight;
import org.junit.jupiter.api.Test;

class ContractJsonTest {

    @Test
    void an_event_is_written_in_Dutch_and_read_back_equal() {
        var content = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
                new Deviation("a", "b", "c"), null);
        var event = new StatusUpdateEvent.Submitted(new OrganisationId("leiden"), StatusUpdateId.parse("2022-2-2A1.1"),
                content, ContractJson.hash(content), null,
                Act.of(new PersonId("p-1"), Instant.parse("2022-09-01T10:00:00.123456Z")));
        byte[] bytes = ContractJson.write(event);
        System.err.println(new String(bytes, StandardCharsets.UTF_8));
        assertThat(ContractJson.read(bytes, EventTypes.named("nl.prestaties.statusmelding.ingediend.v1").orElseThrow()))
                .isEqualTo(event);
    }
}
