package nl.voortgang.command.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.Role;
import nl.voortgang.apirules.json.StrictReader;
import nl.voortgang.command.dispatch.Accepted;
import nl.voortgang.command.dispatch.Conditions;
import nl.voortgang.command.dispatch.Dispatch;
import nl.voortgang.command.dispatch.Receipt;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/voortgangsrapportages")
@Allowed(Role.CONCERN_CONTROLLER)
@Tag(name = "Voortgangsrapportages")
class HistoryController {

    private static final String IMPORT = "Eén programma van een rapportage die al eerder is gepubliceerd, als JSON of als"
            + " de pagina zelf. Het staat daarna gemerkt als ingelezen: er is hier niet over besloten. Opnieuw inlezen"
            + " vervangt wat er van dit programma was ingelezen. Staan jaar en volgnummer niet in de titel van de pagina,"
            + " geef ze dan mee. De doelenboom van dat jaar moet er zijn.";
    private static final String PROPOSE = "Wat er op de pagina is herkend en alle fouten. Er wordt niets bewaard.";

    private final Dispatch dispatch;
    private final StrictReader reader;
    private final HistoryProposals proposals;

    HistoryController(Dispatch dispatch, StrictReader reader, HistoryProposals proposals) {
        this.dispatch = dispatch;
        this.reader = reader;
        this.proposals = proposals;
    }

    @PostMapping(path = "/inlezingen", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lees een eerder gepubliceerde rapportage in.", description = IMPORT)
    ResponseEntity<Receipt> take(Caller caller, Act act, @RequestBody PublishedReport report, Conditions conditions) {
        return send(caller.organisation(), report, act, conditions);
    }

    @PostMapping(path = "/inlezingen", consumes = {Form.HTML, Form.TEXT})
    @Operation(summary = "Lees een eerder gepubliceerde rapportage in.", description = IMPORT)
    ResponseEntity<Receipt> takePage(Caller caller, Act act, @RequestParam(required = false) @Nullable String bron,
            @RequestParam(required = false) @Nullable String begrotingsjaar,
            @RequestParam(required = false) @Nullable String volgnummer,
            @RequestParam(required = false) @Nullable String programma,
            @RequestParam(required = false) @Nullable String peildatum, @RequestBody Form form, Conditions conditions) {
        FormBody body = ReportPage.read(form,
                new ReportPage.Told(bron, begrotingsjaar, volgnummer, programma, peildatum));
        PublishedReport report = body.read(reader, PublishedReport.class);
        return body.telling(() -> send(caller.organisation(), report, act, conditions));
    }

    @PostMapping(path = "/inleesvoorstellen", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Zie wat er van een eerder gepubliceerde rapportage zou worden ingelezen.",
            description = PROPOSE)
    @ApiResponse(responseCode = "200", description = "Het voorstel")
    HistoryProposal propose(Caller caller, Act act, @RequestBody PublishedReport report) {
        return proposals.of(command(caller.organisation(), report, act));
    }

    @PostMapping(path = "/inleesvoorstellen", consumes = {Form.HTML, Form.TEXT})
    @Operation(summary = "Zie wat er van een eerder gepubliceerde rapportage zou worden ingelezen.",
            description = PROPOSE)
    @ApiResponse(responseCode = "200", description = "Het voorstel")
    HistoryProposal proposePage(Caller caller, Act act, @RequestParam(required = false) @Nullable String bron,
            @RequestParam(required = false) @Nullable String begrotingsjaar,
            @RequestParam(required = false) @Nullable String volgnummer,
            @RequestParam(required = false) @Nullable String programma,
            @RequestParam(required = false) @Nullable String peildatum, @RequestBody Form form) {
        FormBody body = ReportPage.read(form,
                new ReportPage.Told(bron, begrotingsjaar, volgnummer, programma, peildatum));
        PublishedReport report = body.read(reader, PublishedReport.class);
        HistoryProposal proposal = body.telling(() -> proposals.of(command(caller.organisation(), report, act)));
        return proposal.with(body.located(proposal.faults()));
    }

    private ResponseEntity<Receipt> send(OrganisationId organisation, PublishedReport report, Act act,
            Conditions conditions) {
        var command = command(organisation, report, act);
        Accepted accepted = dispatch.send(command, conditions);
        String id = command.report().toString();
        return Receipt.ofImport(accepted, id, "/v1/voortgangsrapportages/" + id);
    }

    /** An ordinal that cannot be makes no id, so there is nobody to decide. */
    private static ProgressReportCommand.ImportProgramme command(OrganisationId organisation, PublishedReport report,
            Act act) {
        var faults = new Faults();
        PublishedCheck.check(report, faults);
        faults.refuseIfAny();
        return new ProgressReportCommand.ImportProgramme(organisation, report.report(), report, act);
    }
}
