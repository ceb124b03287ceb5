package nl.voortgang.command.statusupdate;

import java.util.List;
import java.util.Set;
import nl.voortgang.contract.content.Bullet;
import nl.voortgang.contract.content.Content;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.wire.ContractJson;

/** A content as clients send it and point to it. */
public record Written(Content content) {

    public static final Written GREEN = new Written(
            new Content.OfPerformance(TrafficLight.GREEN, Set.of(), null, "Alles loopt."));
    public static final Written BULLETS = new Written(
            new Content.OfProgramme(List.of(new Bullet("Een rustig jaar.", List.of("Ook in de zomer.")))));

    public String submission() {
        return "{\"inhoud\":" + ContractJson.MAPPER.writerFor(Content.class).writeValueAsString(content) + "}";
    }

    public String lateSubmission(String reason) {
        return "{\"redenTeLaat\":\"" + reason + "\"," + submission().substring(1);
    }

    public String seen() {
        return "{\"inhoudHash\":\"" + ContractJson.hash(content) + "\"}";
    }
}
