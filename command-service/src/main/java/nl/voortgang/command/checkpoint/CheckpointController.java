package nl.voortgang.command.checkpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.NoteSignature;
import nl.voortgang.proof.note.VerifierKey;
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
@RequestMapping("/v1/controlepunten")
@Allowed({Role.AUDITOR, Role.CONCERN_CONTROLLER})
@Tag(name = "Grootboek", description = "Bewijzen dat wat is vastgelegd niet is veranderd.")
class CheckpointController {

    private final Checkpoints checkpoints;
    private final CheckpointTable table;
    private final LedgerKeys keys;
    private final OrganisationTransactions transactions;
    private final InstantSource clock;

    CheckpointController(Checkpoints checkpoints, CheckpointTable table, LedgerKeys keys,
            OrganisationTransactions transactions, InstantSource clock) {
        this.checkpoints = checkpoints;
        this.table = table;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    record NewCheckpoint() {}

    /** @param signature a line under a signed note: {@code — name base64} */
    record Cosignature(String signature) {}

    /** @param text the signed note, as others check it */
    record Shown(String origin, long size, String root, Instant madeAt, List<Signed> signatures, String text) {}

    /** @param at when a witness says that it signed */
    record Signed(String name, String keyId, Signer by, @Nullable Instant at) {}

    enum Signer {
        @JsonProperty("GROOTBOEK")
        LEDGER,
        @JsonProperty("GETUIGE")
        WITNESS,
        @JsonProperty("ONBEKEND")
        UNKNOWN
    }

    @GetMapping
    @Operation(summary = "Zie de controlepunten van het grootboek.",
            description = "De nieuwste eerst. ‘tekst’ is een ondertekende notitie (C2SP), die iedereen met de sleutel van"
                    + " /v1/sleutels kan nagaan.")
    Page<Shown> all(Caller caller, Paging paging) {
        return transactions.in(caller.organisation(),
                () -> paging.page(table.page(caller.organisation(), paging.size(), paging.offset()),
                        table.count(caller.organisation())))
                .map(this::shown);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Onderteken het grootboek zoals het nu is.",
            description = "Is er sinds het laatste controlepunt niets gebeurd, dan is dat het antwoord.")
    Shown make(Caller caller, @RequestBody NewCheckpoint body) {
        checkpoints.make(caller.organisation());
        return transactions.in(caller.organisation(), () -> table.latest(caller.organisation())).map(this::shown)
                .orElseThrow(() -> new NotFound("Er is nog niets gebeurd om te ondertekenen."));
    }

    @PostMapping("/{grootte}/medeondertekeningen")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Leg vast dat een getuige van buiten een controlepunt heeft medeondertekend.",
            description = "Alleen van getuigen die bij /v1/sleutels staan. ‘ondertekening’ is een regel zoals C2SP"
                    + " tlog-cosignature die voorschrijft.")
    Shown cosign(Caller caller, @PathVariable long grootte, @RequestBody Cosignature body) {
        NoteSignature signature = CosignatureCheck.signature(body.signature());
        return transactions.in(caller.organisation(), () -> {
            MadeCheckpoint made = table.find(caller.organisation(), grootte).orElseThrow(() -> unknown(grootte));
            VerifierKey witness = CosignatureCheck.witness(keys, signature, made.note().text());
            table.cosigned(caller.organisation(), grootte, witness, signature, clock.instant());
            return table.find(caller.organisation(), grootte);
        }).map(this::shown).orElseThrow(() -> unknown(grootte));
    }

    private Shown shown(MadeCheckpoint made) {
        var checkpoint = made.checkpoint();
        return new Shown(checkpoint.origin(), checkpoint.size(), checkpoint.root().base64(), made.madeAt(),
                made.note().signatures().stream().map(signature -> signed(signature, made.note().text())).toList(),
                made.note().toString());
    }

    private Signed signed(NoteSignature signature, String text) {
        return keys.of(signature, text).map(key -> key.algorithm() == Algorithm.COSIGNATURE
                ? new Signed(signature.name(), signature.keyId(), Signer.WITNESS, key.moment(signature))
                : new Signed(signature.name(), signature.keyId(), Signer.LEDGER, null))
                .orElseGet(() -> new Signed(signature.name(), signature.keyId(), Signer.UNKNOWN, null));
    }

    private static NotFound unknown(long size) {
        return new NotFound("Er is geen controlepunt van grootte %d.".formatted(size));
    }
}
