package nl.voortgang.portal.integrity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The public half of a key that signs, or signed, checkpoints. */
record Key(String name, String keyId, String key, Use use) {

    enum Use {
        @JsonProperty("ONDERTEKENT")
        SIGNS,
        @JsonProperty("ONDERTEKENDE_EERDER")
        SIGNED_BEFORE,
        @JsonProperty("GETUIGE")
        WITNESS
    }
}
