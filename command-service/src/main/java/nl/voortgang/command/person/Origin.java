package nl.voortgang.command.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where what is known of a person comes from, and with that who may change it. */
public enum Origin {
    /** The person's last token, and the next one changes it. */
    TOKEN,
    /** An admin wrote it; a token does not change it. */
    @JsonProperty("BEHEERDER")
    ADMIN,
    /** Nothing is known; a token does not change that either, an admin does. */
    @JsonProperty("GEWIST")
    ERASED
}
