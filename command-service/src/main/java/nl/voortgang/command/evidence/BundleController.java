package nl.voortgang.command.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.checkpoint.CheckpointTable;
import nl.voortgang.command.checkpoint.Checkpoints;
import nl.voortgang.command.checkpoint.MadeCheckpoint;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Of status updates, to whoever's own they are; of a report or a period, to who may see everything. */
@RestController
@RequestMapping("/v1/bewijsbundels")
@Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR})
@Tag(name = "Grootboek")
class BundleController {

    private static final String ZIP = "application/zip";

    private final Stories stories;
    private final BundleWriter writer;
    private final Checkpoints checkpoints;
    private final CheckpointTable table;
    private final OrganisationTransactions transactions;

    BundleController(Stories stories, BundleWriter writer, Checkpoints checkpoints, CheckpointTable table,
            OrganisationTransactions transactions) {
        this.stories = stories;
        this.writer = writer;
        this.checkpoints = checkpoints;
        this.table = table;
        this.transactions = transactions;
    }

    @GetMapping
    @Operation(
            summary = "Krijg een bewijsbundel over een prestatie, een statusmelding, een voortgangsrapportage of een periode.",
            description = "Een ZIP met elke gebeurtenis zoals zij is vastgelegd, het bewijs daarbij en een leesbare pagina. Met het"
                    + " programma voortgang-verifier kan iedereen die nagaan, zonder dit systeem. Geef ‘prestatie’,"
                    + " ‘statusmelding’, ‘voortgangsrapportage’, of ‘van’ en ‘tot’ (tot en met). De laatste twee zijn voor"
                    + " auditor en concerncontroller; wie opsteller, controller of portefeuillehouder is, krijgt van een"
                    + " prestatie de eigen statusmeldingen. Met ‘grootte’ gaat de bundel tot en met dat controlepunt.")
    @ApiResponse(responseCode = "200", description = "De bundel",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void bundle(Caller caller,
            @RequestParam(name = "prestatie", required = false) @Nullable PerformanceCode performance,
            @RequestParam(name = "statusmelding", required = false) @Nullable StatusUpdateId update,
            @RequestParam(name = "voortgangsrapportage", required = false) @Nullable ReportId report,
            @RequestParam(name = "van", required = false) @Nullable LocalDate from,
            @RequestParam(name = "tot", required = false) @Nullable LocalDate until,
            @RequestParam(name = "grootte", required = false) @Nullable Long size, HttpServletResponse response)
            throws IOException {
        check(Stream.of(performance, update, report), from, until);
        if (performance == null && update == null && !caller.oversees()) {
            throw new AccessDeniedException("a report or a period is for who may see everything");
        }
        OrganisationId organisation = caller.organisation();
        Story story = transactions.in(organisation, () -> performance != null
                ? stories.ofPerformance(caller, performance)
                : update != null
                        ? stories.ofStatusUpdate(caller, update)
                        : Optional.of(report != null
                                ? stories.ofReport(organisation, report)
                                : stories.ofPeriod(organisation, Objects.requireNonNull(from),
                                        Objects.requireNonNull(until))))
                .orElseThrow(BundleController::nothing);
        MadeCheckpoint checkpoint = checkpoint(organisation, size);
        if (transactions.in(organisation, () -> stories.page(story, 0, checkpoint.checkpoint().size(), 1)).isEmpty()) {
            throw nothing();
        }
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("bewijsbundel " + story.title() + ".zip").build().toString());
        writer.write(story, checkpoint, response.getOutputStream());
    }

    /** Without a size, of the ledger as it is now. */
    private MadeCheckpoint checkpoint(OrganisationId organisation, @Nullable Long size) {
        if (size == null) {
            checkpoints.make(organisation);
        }
        return transactions.in(organisation, () -> size == null
                ? table.latest(organisation)
                : table.find(organisation, size))
                .orElseThrow(() -> new NotFound(size == null
                        ? "Er is nog niets vastgelegd."
                        : "Er is geen controlepunt van grootte %d.".formatted(size)));
    }

    private static NotFound nothing() {
        return new NotFound("Daarover is niets vastgelegd, of niet voor u.");
    }

    private static void check(Stream<@Nullable Object> subjects, @Nullable LocalDate from, @Nullable LocalDate until) {
        var faults = new ArrayList<Fault>();
        boolean period = from != null || until != null;
        if (subjects.filter(Objects::nonNull).count() + (period ? 1 : 0) != 1) {
            faults.add(new Fault("prestatie", "keuze",
                    "Geef één van de vier: ‘prestatie’, ‘statusmelding’, ‘voortgangsrapportage’, of ‘van’ en ‘tot’."));
        }
        if (period && from == null) {
            faults.add(new Fault("van", "verplicht", "Geef ook de eerste dag."));
        }
        if (period && until == null) {
            faults.add(new Fault("tot", "verplicht", "Geef ook de laatste dag."));
        }
        if (from != null && until != null && until.isBefore(from)) {
            faults.add(new Fault("tot", "volgorde", "Geef een dag die niet voor ‘van’ ligt."));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
