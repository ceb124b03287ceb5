package nl.voortgang.systemtests;

import java.util.List;
import java.util.Set;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Constraint;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.ContentHash;
import nl.voortgang.contract.content.Deviation;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.wire.ContractJson;

/** The steps of one update: where to, and what is sent. */
public record Steps(String update, Content content) {

    /** Of an ordinary length. */
    public static final Content ORANGE = new Content.OfPerformance(TrafficLight.ORANGE, Set.of(Constraint.TIME),
            new Deviation(
                    "Twee vacatures bij het team zijn pas in augustus vervuld, waardoor de controles later begonnen.",
                    "Van de veertig geplande controles worden er dit jaar naar verwachting dertig uitgevoerd.",
                    "Vanaf oktober worden met tijdelijke inhuur tien extra controles per maand gedaan."),
            "De samenwerking met politie en omgevingsdienst verloopt goed.");

    private static final Content STATE_OF_AFFAIRS = new Content.OfProgramme(
            List.of(new Bullet("De samenwerking in de regio is vernieuwd.",
                    List.of("In het centrum.", "In de wijken."))));

    /** With a text of an ordinary length. */
    public Steps(String update) {
        this(update, switch (StatusUpdateId.parse(update).subject()) {
            case Subject.OfPerformance _ -> ORANGE;
            case Subject.OfProgramme _ -> STATE_OF_AFFAIRS;
        });
    }

    public ContentHash hash() {
        return ContractJson.hash(content);
    }

    /** What is sent with a submission. */
    public String contentSent() {
        return "{\"inhoud\":" + ContractJson.MAPPER.writeValueAsString(content) + "}";
    }

    /** What is sent with a review or an approval. */
    public String hashSeen() {
        return "{\"inhoudHash\":\"" + hash() + "\"}";
    }

    public String submission() {
        return address("indieningen");
    }

    public String review() {
        return address("beoordelingen");
    }

    public String approval() {
        return address("accorderingen");
    }

    String address(String act) {
        return "/v1/statusmeldingen/" + update + "/" + act;
    }
}
