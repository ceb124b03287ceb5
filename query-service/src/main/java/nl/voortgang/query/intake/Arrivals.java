package nl.voortgang.query.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.contract.OrganisationId;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a batch brought.
 *
 * @param byOrganisation in the order of the log; an organisation's events all lie in one partition
 * @param strays records that are no line of any ledger
 */
record Arrivals(Map<OrganisationId, List<Arrival>> byOrganisation, List<ConsumerRecord<String, byte[]>> strays) {

    static Arrivals in(List<Stretch> stretches) {
        var arrivals = new Arrivals(new HashMap<>(), new ArrayList<>());
        stretches.forEach(stretch -> stretch.records().forEach(arrivals::add));
        return arrivals;
    }

    private void add(ConsumerRecord<String, byte[]> record) {
        Arrival.of(record).ifPresentOrElse(
                arrival -> byOrganisation.computeIfAbsent(arrival.organisation(), _ -> new ArrayList<>()).add(arrival),
                () -> strays.add(record));
    }

    List<Arrival> of(OrganisationId organisation) {
        return byOrganisation.getOrDefault(organisation, List.of());
    }
}
