package nl.voortgang.contract.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events and contents as JSON: Dutch names, absent instead of null, moments in UTC. */
public final class ContractJson {

    /** Reads what this or a later minor version wrote: a field it does not know is passed over. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(new Dutch())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ContractJson() {}

    public static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    public static Event read(byte[] bytes, Class<? extends Event> type) {
        return MAPPER.readValue(bytes, type);
    }

    /** The hash of a content, see {@link ContentHash}. */
    public static ContentHash hash(Content content) {
        try {
            byte[] canonical = new JsonCanonicalizer(MAPPER.writeValueAsBytes(content)).getEncodedUTF8();
            return new ContentHash(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)));
        } catch (java.io.IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
