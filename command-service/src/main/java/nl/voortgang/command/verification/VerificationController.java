package nl.voortgang.command.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/controles")
@Allowed({Role.AUDITOR, Role.CONCERN_CONTROLLER})
@Tag(name = "Grootboek")
class VerificationController {

    /** Whoever needs more of them has a database to restore. */
    private static final int MOST = 1000;

    private final VerificationTable table;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    VerificationController(VerificationTable table, OrganisationTransactions transactions, InstantSource clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    record NewVerification() {}

    enum State {
        @JsonProperty("WACHT")
        WAITING,
        @JsonProperty("BEZIG")
        BUSY,
        @JsonProperty("IN_ORDE")
        IN_ORDER,
        @JsonProperty("AFWIJKINGEN")
        DIFFERENCES;

        static State of(VerificationTable.Row row) {
            if (row.startedAt() == null) {
                return WAITING;
            }
            if (row.findings() > 0) {
                return DIFFERENCES;
            }
            return row.endedAt() == null ? BUSY : IN_ORDER;
        }
    }

    /**
     * @param by absent when it was the time for it
     * @param size how many positions it looks at
     * @param checked how many of them it has looked at
     * @param count of what is wrong
     */
    record Summary(long number, State state, @Nullable PersonId by, Instant requestedAt, @Nullable Instant startedAt,
            @Nullable Instant endedAt, long size, long checked, long count) {

        static Summary of(VerificationTable.Row row) {
            return new Summary(row.number(), State.of(row), row.by(), row.requestedAt(), row.startedAt(), row.endedAt(),
                    row.size(), row.checked(), row.findings());
        }
    }

    /** @param findings the first thousand */
    record Shown(Summary verification, List<Found> findings) {}

    record Found(Kind kind, String sentence, @Nullable Long from, @Nullable Long until, @Nullable UUID eventId) {

        static Found of(Finding finding) {
            return new Found(finding.kind(), finding.kind().sentence(), finding.from(), finding.until(),
                    finding.eventId());
        }
    }

    @GetMapping
    @Operation(summary = "Zie de controles van het grootboek.",
            description = "De nieuwste eerst, ook die waarmee nog wordt gewerkt.")
    Page<Summary> all(Caller caller, Paging paging) {
        return transactions.in(caller.organisation(),
                () -> paging.page(table.page(caller.organisation(), paging.size(), paging.offset()),
                        table.count(caller.organisation())))
                .map(Summary::of);
    }

    @GetMapping("/{nummer}")
    @Operation(summary = "Zie wat een controle heeft gevonden.",
            description = "Elke bevinding noemt de plaats. Staat er geen, en is de controle klaar, dan passen gebeurtenissen,"
                    + " grootboek, hashboom en controlepunten bij elkaar.")
    Shown one(Caller caller, @PathVariable long nummer) {
        return transactions.in(caller.organisation(), () -> table.find(caller.organisation(), nummer)
                .map(row -> new Shown(Summary.of(row), table.findings(caller.organisation(), nummer, MOST).stream()
                        .map(Found::of).toList())))
                .orElseThrow(() -> new NotFound("Er is geen controle %d.".formatted(nummer)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Laat het grootboek controleren.",
            description = "Gebeurt in kleine stukken, naast het gewone werk. Wacht er al een controle, of is er een bezig, dan is"
                    + " dat het antwoord.")
    Summary request(Caller caller, @RequestBody NewVerification body) {
        return transactions.in(caller.organisation(), () -> table.find(caller.organisation(),
                table.request(caller.organisation(), caller.person(), clock.instant())))
                .map(Summary::of).orElseThrow(() -> new NotFound("De controle is er niet meer."));
    }
}
