package nl.voortgang.command.dispatch;

/**
 * The answer to a command that was not refused.
 *
 * @param version how many events the aggregate has now
 * @param before how many it had
 */
public record Accepted(String aggregateId, long version, long before) {

    public boolean created() {
        return before == 0 && version > 0;
    }

    /** Whether anything happened; a command may ask for what already is. */
    public boolean changed() {
        return version > before;
    }

    public String etag() {
        return "\"" + version + "\"";
    }
}
