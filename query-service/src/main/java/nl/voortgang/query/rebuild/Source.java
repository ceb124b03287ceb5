package nl.voortgang.query.rebuild;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the events come from. */
enum Source {
    @JsonProperty("kafka")
    KAFKA(2),
    /** The command-service's, for when Kafka has lost its log. */
    @JsonProperty("grootboek")
    LEDGER(1);

    private final int workers;

    Source(int workers) {
        this.workers = workers;
    }

    /** How many may read it at the same time: one writes to the database while another reads. */
    int workers() {
        return workers;
    }
}
