package nl.voortgang.command.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which reminders somebody wants by mail. In the portal they are always there. */
public enum MailPreference {
    /** Each one as a mail of its own; so it is for who never chose. */
    @JsonProperty("PER_HERINNERING")
    PER_REMINDER,
    /** At most one mail a day, with all of them. */
    @JsonProperty("DAGOVERZICHT")
    DIGEST,
    @JsonProperty("GEEN")
    NONE
}
