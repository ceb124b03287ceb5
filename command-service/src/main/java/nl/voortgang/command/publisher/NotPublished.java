package nl.voortgang.command.publisher;

/** Kafka did not acknowledge a batch; it may have part of it. */
final class NotPublished extends RuntimeException {

    NotPublished(String reason, Throwable cause) {
        super(reason, cause);
    }
}
