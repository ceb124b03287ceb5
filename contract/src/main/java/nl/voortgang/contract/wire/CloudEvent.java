package nl.voortgang.contract.wire;

/**
 * An event on its way: CloudEvents 1.0, binary content mode, NL GOV profile. The attributes are headers named
 * {@code ce_...}; the bytes of the event are the value, untouched.
 */
public final class CloudEvent {

    /** Keyed by organisation, so one organisation's events stay in order. */
    public static final String TOPIC = "voortgang.gebeurtenissen.v1";

    public static final int PARTITIONS = 12;

    public static final String SPEC_VERSION = "ce_specversion";
    /** The event's UUID. */
    public static final String ID = "ce_id";
    /** {@code urn:nld:oin:<OIN>:systeem:voortgang}. */
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    /** The aggregate's id. */
    public static final String SUBJECT = "ce_subject";
    /** How many events the subject has with this one; counts from 1. Extension attribute. */
    public static final String SUBJECT_VERSION = "ce_subjectversion";
    public static final String TIME = "ce_time";
    /** The position in the organisation's ledger, 19 digits with leading zeros, so that it sorts as text. */
    public static final String SEQUENCE = "ce_sequence";
    /** Of the event's leaf in its organisation's Merkle tree, in base64. Extension attribute. */
    public static final String LEAF_HASH = "ce_leafhash";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    private CloudEvent() {}

    public static String sequence(long position) {
        return "%019d".formatted(position);
    }
}
