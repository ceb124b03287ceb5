package nl.voortgang.local.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.voortgang.local.demonstration.Stage.Step;
import nl.voortgang.local.people.Person;
import tools.jackson.databind.JsonNode;

/** The updates of one report, each brought as far as the demonstration says. */
final class Round {

    private final Report report;
    private final Actors actors;
    private final Api api;

    Round(Report report, Actors actors, Api api) {
        this.report = report;
        this.actors = actors;
        this.api = api;
    }

    /** Step by step over all updates, so that what one step needs to read has arrived when its turn comes. */
    void run() {
        for (Update update : report.updates()) {
            awaited(update, actors.author(update.subject()), 1);
        }
        for (Step step : Step.values()) {
            for (Update update : report.updates()) {
                if (update.stage().includes(step)) {
                    take(step, update);
                }
            }
        }
    }

    private void take(Step step, Update update) {
        String subject = update.subject();
        switch (step) {
            case DRAFT -> draft(update, actors.author(subject));
            case SUBMIT -> post(step, update, actors.author(subject), "indieningen", body(update));
            case RETURN_AFTER_SUBMISSION ->
                post(step, update, actors.controller(subject), "terugzendingen", remark(update));
            case REVIEW -> post(step, update, actors.controller(subject), "beoordelingen",
                    hash(update, actors.controller(subject), 2));
            case RETURN_AFTER_REVIEW -> post(step, update, actors.holder(subject), "terugzendingen", remark(update));
            case APPROVE -> post(step, update, actors.holder(subject), "accorderingen",
                    hash(update, actors.holder(subject), 3));
        }
    }

    /** A draft that is there was made by an earlier load, or by its author, who then knows better. */
    private void draft(Update update, Person author) {
        String path = path(update) + "/concept";
        if (!api.has(author, path)) {
            api.act(author, "PUT", path, body(update), key(update, Step.DRAFT));
        }
    }

    private void post(Step step, Update update, Person by, String act, Map<String, ?> body) {
        api.act(by, "POST", path(update) + "/" + act, body, key(update, step));
    }

    private static Map<String, Object> body(Update update) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("inhoud", Objects.requireNonNull(update.content(), update.subject()));
        if (update.reasonForLateness() != null) {
            body.put("redenTeLaat", update.reasonForLateness());
        }
        return body;
    }

    private static Map<String, Object> remark(Update update) {
        return Map.of("opmerking", Objects.requireNonNull(update.remark(), update.subject()));
    }

    /** The hash of what this person sees; who reviews or approves says so. */
    private Map<String, Object> hash(Update update, Person reader, int version) {
        return Map.of("inhoudHash", awaited(update, reader, version).path("inhoudHash").asString());
    }

    /** The update as the reader sees it, once it has reached the version. */
    private JsonNode awaited(Update update, Person reader, int version) {
        String path = path(update) + "?minimaleVersie=" + id(update) + ":" + version;
        return Patience.await(reader.login() + " sees version " + version + " of " + id(update),
                () -> api.ask(reader, path));
    }

    private String id(Update update) {
        return report.id() + "-" + update.subject();
    }

    private String path(Update update) {
        return "/v1/statusmeldingen/" + id(update);
    }

    private String key(Update update, Step step) {
        return "demonstratie-" + id(update) + "-" + step;
    }
}
