package nl.voortgang.command.checkpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Page;
import nl.voortgang.apirules.Paging;
import nl.voortgang.apirules.Role;
import nl.voortgang.proof.note.SigningKey;
import nl.voortgang.proof.note.VerifierKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of all keys: for everybody who logs in. */
@RestController
@RequestMapping("/v1/sleutels")
@Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR, Role.ADMIN})
@Tag(name = "Grootboek")
class KeyController {

    private final LedgerKeys keys;

    KeyController(LedgerKeys keys) {
        this.keys = keys;
    }

    /** @param key as C2SP writes a verifier key */
    record Shown(String name, String keyId, String key, Use use) {

        static Shown of(VerifierKey key, Use use) {
            return new Shown(key.name(), key.id(), key.toString(), use);
        }
    }

    enum Use {
        @JsonProperty("ONDERTEKENT")
        SIGNS,
        @JsonProperty("ONDERTEKENDE_EERDER")
        SIGNED_BEFORE,
        @JsonProperty("GETUIGE")
        WITNESS
    }

    @GetMapping
    @Operation(summary = "Zie met welke sleutels u controlepunten kunt nagaan.",
            description = "Die van nu, die van eerder, en die van getuigen van buiten. Bewaar ze ook buiten dit systeem: wie"
                    + " een bewijs nagaat moet de sleutel ergens anders vandaan hebben dan het bewijs.")
    Page<Shown> all(Paging paging) {
        List<Shown> all = Stream.of(
                keys.signing().stream().map(SigningKey::verifier).map(key -> Shown.of(key, Use.SIGNS)),
                keys.former().stream().map(key -> Shown.of(key, Use.SIGNED_BEFORE)),
                keys.witnesses().stream().map(key -> Shown.of(key, Use.WITNESS))).flatMap(each -> each).toList();
        return paging.page(all.stream().skip(paging.offset()).limit(paging.size()).toList(), all.size());
    }
}
