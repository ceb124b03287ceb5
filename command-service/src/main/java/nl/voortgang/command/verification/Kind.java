package nl.voortgang.command.verification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be wrong. */
enum Kind {

    @JsonProperty("REGEL_ONTBREEKT")
    LINE_MISSING("Het grootboek heeft hier geen regel."),

    @JsonProperty("REGEL_GEWIJZIGD")
    LINE_CHANGED("De regel van het grootboek hoort niet bij deze gebeurtenis."),

    @JsonProperty("GEBEURTENIS_ONTBREEKT")
    EVENT_MISSING("De gebeurtenis is er niet meer."),

    @JsonProperty("INHOUD_GEWIJZIGD")
    PAYLOAD_CHANGED("De inhoud van de gebeurtenis is niet die van toen."),

    @JsonProperty("GEBEURTENIS_WIJKT_AF")
    EVENT_DIFFERS(
            "Wat hier staat is niet wat hier is vastgelegd: een andere gebeurtenis, plaats, tijd, soort of persoon."),

    @JsonProperty("BLAD_ONTBREEKT")
    LEAF_MISSING("De hashboom heeft hier geen blad."),

    @JsonProperty("KNOOP_WIJKT_AF")
    NODE_DIFFERS("Een knoop van de hashboom past niet bij wat eronder ligt."),

    @JsonProperty("CONTROLEPUNT_WIJKT_AF")
    CHECKPOINT_DIFFERS("Het grootboek is niet dat waarvan het controlepunt is ondertekend."),

    @JsonProperty("CONTROLEPUNT_ONGELDIG")
    CHECKPOINT_INVALID("Het controlepunt is niet door ons ondertekend, of is van iets anders."),

    @JsonProperty("GEBEURTENIS_BUITEN_GROOTBOEK")
    EVENT_OUTSIDE("De gebeurtenis staat niet in het grootboek, en had er al in moeten staan.");

    private final String sentence;

    Kind(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
