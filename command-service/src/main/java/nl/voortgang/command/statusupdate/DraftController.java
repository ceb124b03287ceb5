package nl.voortgang.command.statusupdate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final OrganisationTransactions transactions;

    DraftController(Drafts drafts, StatusUpdates updates, OrganisationTransactions transactions) {
        this.drafts = drafts;
        this.updates = updates;
        this.transactions = transactions;
    }

    record SavedDraft(Draft content, Instant savedAt) {}

    record NewDraft(Draft content) {}

    @GetMapping
    @Operation(summary = "Lees uw concept.", description = "Met een ETag om mee verder te werken.")
    ResponseEntity<SavedDraft> get(Caller caller, @PathVariable StatusUpdateId id) {
        Drafts.Saved draft = transactions.in(caller.organisation(), () -> drafts.find(key(caller, id)))
                .orElseThrow(() -> new NotFound("U hebt geen concept van statusmelding %s.".formatted(id)));
        return ResponseEntity.ok().eTag(etag(draft.version())).body(new SavedDraft(draft.content(), draft.savedAt()));
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
            return drafts.save(key(caller, id), body.content(), conditions.expectedVersion(), act.at());
        }).orElseThrow(DraftChanged::new);
        return ResponseEntity.noContent().eTag(etag(version)).build();
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

    private static Drafts.Key key(Caller caller, StatusUpdateId id) {
        return new Drafts.Key(caller.organisation(), id, caller.person());
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }
}
