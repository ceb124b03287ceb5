package nl.voortgang.command.publisher;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.ledger.LedgerDatabase;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same lines that Kafka gets, for when it has lost them. */
@RestController
@Allowed(Role.SERVICE)
@Tag(name = "Grootboek",
        description = "Alle gebeurtenissen in hun ene volgorde, voor een andere dienst van dit systeem.")
class LedgerController {

    private static final int MOST = 5_000;

    private final LedgerDatabase database;
    private final LineToRecord lineToRecord;

    LedgerController(LedgerDatabase database, PublisherProperties properties) {
        this.database = database;
        this.lineToRecord = new LineToRecord(properties.source());
    }

    @GetMapping("/v1/grootboek")
    @Operation(summary = "Lees gebeurtenissen van alle organisaties, in volgorde.",
            description = "Elk is een CloudEvent in JSON, met de gebeurtenis byte voor byte in ‘data_base64’. Regels zijn"
                    + " genummerd vanaf 1, zonder gaten: de eerste van het antwoord is regel ‘van’. Een leeg antwoord is"
                    + " het eind.")
    List<Map<String, String>> lines(@RequestParam("van") long from,
            @RequestParam(name = "aantal", defaultValue = "1000") int count) {
        refuseOutside(from, count);
        return database.jdbc().sql(LineToRecord.SELECT).params(from - 1, count).query(lineToRecord).list().stream()
                .map(LedgerController::told).toList();
    }

    private static void refuseOutside(long from, int count) {
        var faults = new ArrayList<Fault>();
        if (from < 1) {
            faults.add(new Fault("van", "bereik", "De eerste regel is 1."));
        }
        if (count < 1 || count > MOST) {
            faults.add(new Fault("aantal", "bereik", "Vraag 1 tot en met %d regels tegelijk.".formatted(MOST)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static Map<String, String> told(ProducerRecord<String, byte[]> record) {
        var event = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> event.put(attribute(header.key()), new String(header.value(), UTF_8)));
        event.put("partitionkey", record.key());
        event.put("data_base64", Base64.getEncoder().encodeToString(record.value()));
        return event;
    }

    private static String attribute(String header) {
        return header.equals(CloudEvent.CONTENT_TYPE) ? "datacontenttype" : header.replaceFirst("^ce_", "");
    }
}
