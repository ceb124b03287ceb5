package nl.voortgang.systemtests;

import java.util.Set;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;

/** The steps of one update, always with the same text of an ordinary length: where to, and what is sent. */
public record Steps(String update) {

    public static final Content CONTENT = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
            new Deviation(
                    "Twee vacatures bij het team zijn pas in augustus vervuld, waardoor de controles later begonnen.",
                    "Van de veertig geplande controles worden er dit jaar naar verwachting dertig uitgevoerd.",
                    "Vanaf oktober worden met tijdelijke inhuur tien extra controles per maand gedaan."),
            "De samenwerking met politie en omgevingsdienst verloopt goed.");

    public static final ContentHash HASH = ContractJson.hash(CONTENT);

    /** What is sent with a submission. */
    public static final String CONTENT_SENT = "{\"inhoud\":" + ContractJson.MAPPER.writeValueAsString(CONTENT) + "}";

    /** What is sent with a review or an approval. */
    public static final String HASH_SEEN = "{\"inhoudHash\":\"" + HASH + "\"}";

    public String submission() {
        return address("indieningen");
    }

    public String review() {
        return address("beoordelingen");
    }

    public String approval() {
        return address("accorderingen");
    }

    private String address(String act) {
        return "/v1/statusmeldingen/" + update + "/" + act;
    }
}
