package nl.voortgang.command.statusupdate;

import static nl.voortgang.command.statusupdate.StatusUpdateRules.DRAFT_EXISTS;
import static nl.voortgang.command.statusupdate.StatusUpdateRules.NOTHING_TO_CARRY_OVER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/statusmeldingen/{id}/concept")
@Allowed(Role.AUTHOR)
@Tag(name = "Concepten", description = "Waar een opsteller aan werkt; geen deel van de historie.")
class DraftController {

    private final Drafts drafts;
    private final StatusUpdates updates;
    private final EarlierTexts earlierTexts;
    private final OrganisationTransactions transactions;

    DraftController(Drafts drafts, StatusUpdates updates, EarlierTexts earlierTexts,
            OrganisationTransactions transactions) {
        this.drafts = drafts;
        this.updates = updates;
        this.earlierTexts = earlierTexts;
        this.transactions = transactions;
    }

    record SavedDraft(Draft content, Instant savedAt, @Nullable StatusUpdateId carriedOverFrom) {}

    record NewDraft(Draft content) {}

    record CarryOver() {}

    @GetMapping
    @Operation(summary = "Lees uw concept.", description = "Met een ETag om mee verder te werken.")
    ResponseEntity<SavedDraft> get(Caller caller, @PathVariable StatusUpdateId id) {
        Drafts.Saved draft = transactions.in(caller.organisation(), () -> drafts.find(key(caller, id)))
                .orElseThrow(() -> new NotFound("U hebt geen concept van statusmelding %s.".formatted(id)));
        return ResponseEntity.ok().eTag(etag(draft.version()))
                .body(saved(draft));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Bewaar uw concept.",
            description = "Mag onvolledig zijn. Zonder If-Match begint u een concept;"
                    + " met de ETag van de vorige keer gaat u ermee verder.")
    ResponseEntity<Void> put(Caller caller, Act act, @PathVariable StatusUpdateId id, @RequestBody NewDraft body,
            Conditions conditions) {
        long version = transactions.in(caller.organisation(), () -> {
            StatusUpdate.mustBeWritable(id, caller.person(), updates.state(caller.organisation(), id));
            var faults = new Faults();
            DraftCheck.check(body.content(), faults.at("inhoud"));
            faults.refuseIfAny();
            return drafts.save(key(caller, id), body.content(), null, conditions.expectedVersion(), act.at());
        }).orElseThrow(DraftChanged::new);
        return ResponseEntity.noContent().eTag(etag(version)).build();
    }

    @PostMapping("/overnames")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Neem over wat in de vorige rapportage is geaccordeerd.",
            description = "Als concept, met bij ‘overgenomenVan’ waar het stond tot u ermee verdergaat. Een concept dat er"
                    + " al is blijft staan, tenzij u met If-Match zegt welk u vervangt.")
    ResponseEntity<SavedDraft> carryOver(Caller caller, Act act, @PathVariable StatusUpdateId id,
            @RequestBody CarryOver body, Conditions conditions) {
        Drafts.Saved draft = transactions.in(caller.organisation(), () -> {
            StatusUpdate.mustBeWritable(id, caller.person(), updates.state(caller.organisation(), id));
            EarlierTexts.Earlier earlier = earlierTexts.before(caller.organisation(), id)
                    .orElseThrow(() -> NOTHING_TO_CARRY_OVER.refusal(id.subject()));
            return drafts.save(key(caller, id), Draft.of(earlier.content()), earlier.statusUpdate(),
                    conditions.expectedVersion(), act.at()).flatMap(_ -> drafts.find(key(caller, id)));
        }).orElseThrow(() -> conditions.expectedVersion() == null ? DRAFT_EXISTS.refusal(id) : new DraftChanged());
        return ResponseEntity.created(URI.create("/v1/statusmeldingen/" + id + "/concept"))
                .eTag(etag(draft.version())).body(saved(draft));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gooi uw concept weg.")
    ResponseEntity<Void> delete(Caller caller, @PathVariable StatusUpdateId id) {
        transactions.in(caller.organisation(), () -> {
            drafts.delete(key(caller, id));
            return Optional.empty();
        });
        return ResponseEntity.noContent().build();
    }

    private static SavedDraft saved(Drafts.Saved draft) {
        return new SavedDraft(draft.content(), draft.savedAt(), draft.carriedOverFrom());
    }

    private static Drafts.Key key(Caller caller, StatusUpdateId id) {
        return new Drafts.Key(caller.organisation(), id, caller.person());
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }
}
