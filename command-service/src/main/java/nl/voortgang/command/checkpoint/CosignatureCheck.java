package nl.voortgang.command.checkpoint;

import nl.voortgang.apirules.Faults;
import nl.voortgang.apirules.InvalidInput;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.note.NoteSignature;
import nl.voortgang.proof.note.VerifierKey;

/** What is held against a cosignature before it is kept. */
final class CosignatureCheck {

    private CosignatureCheck() {}

    static NoteSignature signature(String line) {
        try {
            return NoteSignature.parse(line.strip());
        } catch (Malformed e) {
            throw fault("vorm",
                    "Geef de regel van de getuige: een gedachtestreep, de naam en base64, met spaties ertussen.");
        }
    }

    static VerifierKey witness(LedgerKeys keys, NoteSignature signature, String text) {
        VerifierKey witness = keys.witnesses().stream().filter(key -> key.name().equals(signature.name())
                && key.id().equals(signature.keyId())).findFirst()
                .orElseThrow(() -> fault("onbekende-getuige",
                        "Deze sleutel is van geen getuige die bij /v1/sleutels staat."));
        if (!witness.verifies(text, signature)) {
            throw fault("ongeldig", "Dit is geen ondertekening van dit controlepunt door deze getuige.");
        }
        return witness;
    }

    private static InvalidInput fault(String rule, String message) {
        var faults = new Faults();
        faults.at("ondertekening").add(rule, message);
        return new InvalidInput(faults.found());
    }
}
