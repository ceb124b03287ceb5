package nl.voortgang.command.goaltree;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.dispatch.Accepted;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/doelenbomen/{begrotingsjaar}")
@Tag(name = "Doelenbomen",
        description = "De beloften van een begrotingsjaar: programma, beleidsterrein, doel, prestatie.")
@Allowed(Role.CONCERN_CONTROLLER)
class GoalTreeController {

    private static final String IMPORT = "De boom die vanaf nu geldt. Een boom die er al zo staat verandert niets; een andere"
            + " wordt de volgende versie. Is er een rapportage open, dan houdt die haar versie en zegt het antwoord dat. Een"
            + " tabel (CSV of XLSX) is de hele boom; een pagina (HTML of tekst) is één programma: de andere blijven, en"
            + " ook wie schrijft, toetst en accordeert. Elke fout komt met haar regel.";
    private static final String PROPOSE = "Wat het inlezen zou doen: wat erbij komt, wat per veld verandert, wat vervalt,"
            + " en alle fouten. Er wordt niets bewaard.";

    private final Dispatch dispatch;
    private final TreeForms forms;
    private final Proposals proposals;
    private final OpenReports reports;
    private final OrganisationTransactions transactions;

    GoalTreeController(Dispatch dispatch, TreeForms forms, Proposals proposals, OpenReports reports,
            OrganisationTransactions transactions) {
        this.dispatch = dispatch;
        this.forms = forms;
        this.proposals = proposals;
        this.reports = reports;
        this.transactions = transactions;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lees een doelenboom in.", description = IMPORT)
    ResponseEntity<ImportReceipt> put(Caller caller, Act act, @PathVariable GoalTreeId begrotingsjaar,
            @RequestBody Offer tree, Conditions conditions) {
        return send(new GoalTreeCommand.Import(caller.organisation(), begrotingsjaar, tree, null, act), conditions);
    }

    @PutMapping(consumes = {Form.CSV, Form.XLSX, Form.HTML, Form.TEXT})
    @Operation(summary = "Lees een doelenboom in.", description = IMPORT)
    ResponseEntity<ImportReceipt> putForm(Caller caller, Act act, @PathVariable GoalTreeId begrotingsjaar,
            @RequestParam(required = false) @Nullable String bron, @RequestBody Form form, Conditions conditions) {
        TreeForms.Understood read = forms.read(form, bron, caller.organisation(), begrotingsjaar);
        return read.body().telling(() -> send(new GoalTreeCommand.Import(caller.organisation(), begrotingsjaar,
                read.offer(), read.basedOn(), act), conditions));
    }

    @PostMapping(path = "/inleesvoorstellen", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Zie wat het inlezen van een doelenboom zou veranderen.", description = PROPOSE)
    @ApiResponse(responseCode = "200", description = "Het voorstel")
    Proposal propose(Caller caller, Act act, @PathVariable GoalTreeId begrotingsjaar, @RequestBody Offer tree) {
        return proposals.of(new GoalTreeCommand.Import(caller.organisation(), begrotingsjaar, tree, null, act));
    }

    @PostMapping(path = "/inleesvoorstellen", consumes = {Form.CSV, Form.XLSX, Form.HTML, Form.TEXT})
    @Operation(summary = "Zie wat het inlezen van een doelenboom zou veranderen.", description = PROPOSE)
    @ApiResponse(responseCode = "200", description = "Het voorstel")
    Proposal proposeForm(Caller caller, Act act, @PathVariable GoalTreeId begrotingsjaar,
            @RequestParam(required = false) @Nullable String bron, @RequestBody Form form) {
        TreeForms.Understood read = forms.read(form, bron, caller.organisation(), begrotingsjaar);
        Proposal proposal = proposals.of(new GoalTreeCommand.Import(caller.organisation(), begrotingsjaar, read.offer(),
                read.basedOn(), act));
        return new Proposal(proposal.added(), proposal.changed(), proposal.removed(),
                read.body().located(proposal.faults()), proposal.effectiveFrom());
    }

    private ResponseEntity<ImportReceipt> send(GoalTreeCommand.Import command, Conditions conditions) {
        Accepted accepted = dispatch.send(command, conditions);
        List<ReportId> open = accepted.changed()
                ? transactions.in(command.organisation(), () -> reports.of(command.organisation(), command.goalTree()))
                : List.of();
        return ResponseEntity.status(accepted.created() ? HttpStatus.CREATED : HttpStatus.OK).eTag(accepted.etag())
                .location(URI.create("/v1/doelenbomen/" + command.goalTree()))
                .body(new ImportReceipt(command.goalTree().toString(), accepted.version(), Effect.of(open),
                        open.isEmpty() ? null : open));
    }
}
