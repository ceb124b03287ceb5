package nl.voortgang.contract.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an orange or red light is about (kader). */
public enum Constraint {
    @JsonProperty("TIJD")
    TIME,
    @JsonProperty("GELD")
    MONEY,
    @JsonProperty("KWALITEIT")
    QUALITY
}
