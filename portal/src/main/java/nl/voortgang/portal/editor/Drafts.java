package nl.voortgang.portal.editor;

import java.util.Map;
import java.util.Objects;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.CommandApi.Conditions;
import nl.voortgang.portal.api.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The drafts that the write side keeps. */
@Component
class Drafts {

    private static final String PATH = "/v1/statusmeldingen/{id}/concept";
    private static final int NOT_FOUND = 404;

    private final CommandApi commands;

    Drafts(CommandApi commands) {
        this.commands = commands;
    }

    /** @param version to go on from, as its ETag says it */
    record Kept(Draft draft, String version) {}

    @Nullable
    Kept find(StatusUpdateId id) {
        try {
            ResponseEntity<Draft> answer = commands.entity(PATH, Draft.class, id);
            return new Kept(Objects.requireNonNull(answer.getBody()), version(answer));
        } catch (Refused refused) {
            if (refused.problem().status() == NOT_FOUND) {
                return null;
            }
            throw refused;
        }
    }

    /**
     * @param version that is gone on from; null begins a draft
     * @return the new one
     * @throws Refused when another tab saved in the meantime, with status 412
     */
    String save(StatusUpdateId id, Text text, @Nullable String version) {
        return version(commands.send(HttpMethod.PUT, PATH, Map.of("inhoud", text), new Conditions(null, version),
                Void.class, id));
    }

    void carryOver(StatusUpdateId id, @Nullable String version) {
        commands.send(HttpMethod.POST, PATH + "/overnames", Map.of(), new Conditions(null, version), Draft.class, id);
    }

    void discard(StatusUpdateId id) {
        commands.delete(PATH, id);
    }

    private static String version(ResponseEntity<?> answer) {
        return Objects.requireNonNull(answer.getHeaders().getETag()).replace("\"", "");
    }
}
