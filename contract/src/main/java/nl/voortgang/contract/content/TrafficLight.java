package nl.voortgang.contract.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The state of a performance (stoplicht). */
public enum TrafficLight {
    /** Within time, money and quality. */
    @JsonProperty("GROEN")
    GREEN,
    /** A risk; correction is needed. */
    @JsonProperty("ORANJE")
    ORANGE,
    /** Not realised within time, money and quality. */
    @JsonProperty("ROOD")
    RED
}
