package nl.voortgang.command.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Caller;
import nl.voortgang.apirules.Fault;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.apirules.NotFound;
import nl.voortgang.apirules.Role;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.proof.tree.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An event of a status update is proven to whoever's own that is; of anything else, to who may see everything. */
@RestController
@RequestMapping("/v1/grootboek")
@Tag(name = "Grootboek")
class ProofController {

    private final Proofs proofs;
    private final OrganisationTransactions transactions;

    ProofController(Proofs proofs, OrganisationTransactions transactions) {
        this.proofs = proofs;
        this.transactions = transactions;
    }

    /** @param leaf the exact text of the leaf; all hashes in base64 */
    record Inclusion(long position, String leaf, String leafHash, long size, String root, List<String> path,
            @Nullable String checkpoint) {

        static Inclusion of(Proofs.OfInclusion it) {
            return new Inclusion(it.leaf().position(), new String(it.leaf().bytes(), UTF_8), it.leaf().hash().base64(),
                    it.size(), it.root().base64(), it.path().stream().map(Hash::base64).toList(),
                    it.checkpoint().map(made -> made.note().toString()).orElse(null));
        }
    }

    record Consistency(long from, long until, String rootBefore, String rootAfter, List<String> path) {

        static Consistency of(Proofs.OfConsistency it) {
            return new Consistency(it.from(), it.to(), it.before().base64(), it.after().base64(),
                    it.path().stream().map(Hash::base64).toList());
        }
    }

    @GetMapping("/{positie}/bewijs")
    @Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR})
    @Operation(summary = "Krijg het bewijs dat een gebeurtenis op haar plaats in het grootboek staat.",
            description = "Volgens RFC 9162, met hashes in base64. Zonder ‘grootte’ voor het laatste controlepunt, of als de"
                    + " gebeurtenis later kwam voor het hele grootboek. Van een statusmelding krijgt het ook wie daarvan"
                    + " opsteller, controller of portefeuillehouder is, of de laatste twee vervangt.")
    Inclusion inclusion(Caller caller, @PathVariable long positie,
            @RequestParam(required = false) @Nullable Long grootte) {
        return transactions.in(caller.organisation(), () -> {
            long all = proofs.size(caller.organisation());
            if (positie < 1 || positie > all || !caller.oversees() && !proofs.isOwn(positie, caller)) {
                throw new NotFound("Het grootboek heeft geen positie %d, of niet voor u.".formatted(positie));
            }
            long size = size(grootte, () -> proofs.usualSize(caller.organisation(), positie));
            check(new Range("grootte", size, positie, all));
            return Inclusion.of(proofs.inclusion(caller.organisation(), positie, size));
        });
    }

    @GetMapping("/consistentie")
    @Allowed({Role.AUDITOR, Role.CONCERN_CONTROLLER})
    @Operation(summary = "Krijg het bewijs dat het grootboek alleen is aangevuld.",
            description = "Dat de eerste ‘van’ gebeurtenissen ook de eerste zijn van de eerste ‘tot’ (RFC 9162); ‘wortelWas’ en"
                    + " ‘wortelWordt’ horen bij die twee groottes. Zonder ‘tot’ voor het laatste controlepunt.")
    Consistency consistency(Caller caller, @RequestParam long van, @RequestParam(required = false) @Nullable Long tot) {
        return transactions.in(caller.organisation(), () -> {
            long all = proofs.size(caller.organisation());
            long to = size(tot, () -> proofs.usualSize(caller.organisation(), van));
            check(new Range("van", van, 0, all), new Range("tot", to, Math.max(0, Math.min(van, all)), all));
            return Consistency.of(proofs.consistency(caller.organisation(), van, to));
        });
    }

    private static long size(@Nullable Long asked, LongSupplier otherwise) {
        return asked == null ? otherwise.getAsLong() : asked;
    }

    private record Range(String parameter, long value, long least, long most) {}

    private static void check(Range... ranges) {
        List<Fault> faults = Arrays.stream(ranges).filter(it -> it.value() < it.least() || it.value() > it.most())
                .map(it -> new Fault(it.parameter(), "bereik",
                        "Geef een getal van %d tot en met %d.".formatted(it.least(), it.most())))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
