package nl.voortgang.command.bulkapproval;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Once;
import nl.voortgang.command.dispatch.Receipt;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.bulkapproval.BulkApprovalEvent.Seen;
import nl.voortgang.contract.bulkapproval.BulkApprovalId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(BulkApprovalController.ADDRESS)
@Allowed(Role.PORTFOLIO_HOLDER)
@Tag(name = "Bulkaccorderingen", description = "Veel statusmeldingen accorderen met één verzoek.")
class BulkApprovalController {

    static final String ADDRESS = "/v1/bulkaccorderingen";

    private final Dispatch dispatch;
    private final Outcomes outcomes;
    private final OrganisationTransactions transactions;

    BulkApprovalController(Dispatch dispatch, Outcomes outcomes, OrganisationTransactions transactions) {
        this.dispatch = dispatch;
        this.outcomes = outcomes;
        this.transactions = transactions;
    }

    record NewBulkApproval(List<Seen> statusUpdates) {}

    /** @param statusUpdates in the order in which they were named */
    record Found(BulkApprovalId id, Instant requestedAt, int total, int done, int approved, int refused,
            List<Outcomes.Item> statusUpdates) {

        static Found of(Progress it, List<Outcomes.Item> items) {
            return new Found(it.id(), it.requestedAt(), it.total(), it.done(), it.approved(), it.refused(), items);
        }
    }

    @PostMapping
    @Operation(summary = "Accordeer veel statusmeldingen met één verzoek.",
            description = "1 tot 200 statusmeldingen, elk met de ‘inhoudHash’ van de inhoud die u zag. Over elke wordt apart"
                    + " besloten, in deze volgorde en volgens de regels van het accorderen. Kan alleen met prestaties"
                    + " die GROEN zijn en dat in de vorige rapportage ook waren, en met teksten van programma’s. Het"
                    + " antwoord komt meteen; op het adres in Location volgt u wat ervan komt.")
    @ApiResponse(responseCode = "202", description = "Er wordt aan gewerkt")
    ResponseEntity<Receipt> request(Caller caller, Act act, @RequestBody NewBulkApproval body, Conditions conditions) {
        BulkApprovalId id = id(conditions.once());
        var command = new BulkApprovalCommand.Request(caller.organisation(), id, body.statusUpdates(), act);
        return Receipt.ofRequest(dispatch.send(command, conditions), id.toString(), ADDRESS + "/" + id);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Lees hoever een bulkaccordering van u is.",
            description = "Met de uitkomst van elke statusmelding; bij een geweigerde staat waarom.")
    Found get(Caller caller, @PathVariable BulkApprovalId id) {
        return transactions.in(caller.organisation(),
                () -> outcomes.progress(caller.organisation(), caller.person(), id)
                        .map(it -> Found.of(it, outcomes.items(caller.organisation(), id))))
                .orElseThrow(() -> new NotFound("De bulkaccordering %s bestaat niet.".formatted(id)));
    }

    @GetMapping
    @Operation(summary = "Lees uw bulkaccorderingen.", description = "De nieuwste eerst.")
    Page<Progress> all(Caller caller, Paging paging) {
        return transactions.in(caller.organisation(),
                () -> paging.page(outcomes.page(caller.organisation(), caller.person(), paging),
                        outcomes.count(caller.organisation(), caller.person())));
    }

    /** The same request sent again is about the same bulk approval. */
    private static BulkApprovalId id(@Nullable Once once) {
        return new BulkApprovalId(once == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((once.person() + "\n" + once.key()).getBytes(StandardCharsets.UTF_8)));
    }
}
