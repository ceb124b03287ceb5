package nl.voortgang.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import nl.voortgang.contract.wire.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What may be wrong with a record. */
public enum Damage implements UnaryOperator<ProducerRecord<String, byte[]>> {
    UNKNOWN_TYPE(CloudEvent.TYPE, "nl.prestaties.statusmelding.geheroverwogen.v1"),
    OF_ANOTHER_SUBJECT(CloudEvent.SUBJECT, "statusmelding-leiden-2099-9-9Z9.9"),
    NEWER_THAN_ITS_SUBJECT(CloudEvent.SUBJECT_VERSION, "99"),
    WITHOUT_A_UUID(CloudEvent.ID, "7"),
    WITHOUT_A_POSITION(CloudEvent.SEQUENCE, "first");

    private final String attribute;
    private final String value;

    Damage(String attribute, String value) {
        this.attribute = attribute;
        this.value = value;
    }

    @Override
    public ProducerRecord<String, byte[]> apply(ProducerRecord<String, byte[]> record) {
        record.headers().remove(attribute).add(attribute, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** Other bytes in the place of the event's. */
    static UnaryOperator<ProducerRecord<String, byte[]>> bytes(UnaryOperator<String> change) {
        return record -> {
            String text = new String(record.value(), StandardCharsets.UTF_8);
            return new ProducerRecord<>(record.topic(), null, record.key(),
                    change.apply(text).getBytes(StandardCharsets.UTF_8), record.headers());
        };
    }
}
