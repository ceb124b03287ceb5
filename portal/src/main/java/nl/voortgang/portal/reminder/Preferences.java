package nl.voortgang.portal.reminder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** @param byMail which reminders come by mail; here they always are */
record Preferences(ByMail byMail) {

    enum ByMail {
        @JsonProperty("PER_HERINNERING")
        PER_REMINDER,
        @JsonProperty("DAGOVERZICHT")
        DIGEST,
        @JsonProperty("GEEN")
        NONE
    }
}
