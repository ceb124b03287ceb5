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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For who may see everything: the command side does not know what others may see in the change history. */
@RestController
@RequestMapping("/v1/bewijsbundels")
@Allowed({Role.AUDITOR, Role.CONCERN_CONTROLLER})
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
    @Operation(summary = "Krijg een bewijsbundel over een prestatie, een voortgangsrapportage of een periode.",
            description = "Een ZIP met elke gebeurtenis zoals zij is vastgelegd, het bewijs daarbij en een leesbare pagina. Met het"
                    + " programma voortgang-verifier kan iedereen die nagaan, zonder dit systeem. Geef ‘prestatie’,"
                    + " ‘voortgangsrapportage’, of ‘van’ en ‘tot’ (tot en met).")
    @ApiResponse(responseCode = "200", description = "De bundel",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void bundle(Caller caller,
            @RequestParam(name = "prestatie", required = false) @Nullable PerformanceCode performance,
            @RequestParam(name = "voortgangsrapportage", required = false) @Nullable ReportId report,
            @RequestParam(name = "van", required = false) @Nullable LocalDate from,
            @RequestParam(name = "tot", required = false) @Nullable LocalDate until, HttpServletResponse response)
            throws IOException {
        check(performance, report, from, until);
        OrganisationId organisation = caller.organisation();
        checkpoints.make(organisation);
        MadeCheckpoint checkpoint = transactions.in(organisation, () -> table.latest(organisation))
                .orElseThrow(() -> new NotFound("Er is nog niets vastgelegd."));
        Story story = transactions.in(organisation, () -> {
            Story asked = performance != null
                    ? stories.ofPerformance(organisation, performance)
                    : report != null
                            ? stories.ofReport(organisation, report)
                            : stories.ofPeriod(organisation, Objects.requireNonNull(from),
                                    Objects.requireNonNull(until));
            if (stories.page(asked, 0, checkpoint.checkpoint().size(), 1).isEmpty()) {
                throw new NotFound("Er is niets vastgelegd over %s.".formatted(asked.title()));
            }
            return asked;
        });
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("bewijsbundel " + story.title() + ".zip").build().toString());
        writer.write(story, checkpoint, response.getOutputStream());
    }

    private static void check(@Nullable PerformanceCode performance, @Nullable ReportId report,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        var faults = new ArrayList<Fault>();
        boolean period = from != null || until != null;
        if (Stream.of(performance != null, report != null, period).filter(given -> given).count() != 1) {
            faults.add(new Fault("prestatie", "keuze",
                    "Geef één van de drie: ‘prestatie’, ‘voortgangsrapportage’, of ‘van’ en ‘tot’."));
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
