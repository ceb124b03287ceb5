package nl.voortgang.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.voortgang.proof.Malformed;
import nl.voortgang.proof.note.Algorithm;
import nl.voortgang.proof.note.SigningKey;

/** The command line. */
public final class Main {

    static final int GOOD = 0;
    static final int REFUSED = 1;
    static final int UNREADABLE = 2;

    private static final String USAGE = """
            Gaat na of een bewijsbundel van Voortgang klopt. Zonder netwerk en zonder database.

              java -jar voortgang-verifier.jar BUNDEL.zip [SLEUTELS.txt]
                  SLEUTELS.txt bevat de sleutels die u vertrouwt, één op een regel (naam+kenmerk+base64). Zonder dat gelden
                  de sleutels in de bundel zelf; dan moet u zelf nagaan dat die van de gemeente zijn.
              java -jar voortgang-verifier.jar --nieuwe-sleutel NAAM
                  Maakt een sleutel om controlepunten mee te ondertekenen.

            Einde: 0 de bundel is goed, 1 de bundel is geweigerd, 2 er was niets te beoordelen.
            """;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, UTF_8)));
    }

    /** @return with what the process ends: 0 good, 1 refused, 2 nothing to judge */
    public static int run(List<String> arguments, PrintStream out) {
        try {
            if (arguments.size() == 2 && arguments.getFirst().equals("--nieuwe-sleutel")) {
                return newKey(arguments.getLast(), out);
            }
            if (arguments.isEmpty() || arguments.size() > 2 || arguments.getFirst().startsWith("-")) {
                out.print(USAGE);
                return UNREADABLE;
            }
            return check(arguments, out);
        } catch (Unreadable e) {
            out.println("ONLEESBAAR: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static int check(List<String> arguments, PrintStream out) {
        try (Bundle bundle = Bundle.open(Path.of(arguments.getFirst()))) {
            Keys keys = arguments.size() == 2 ? Keys.of(Path.of(arguments.getLast())) : Keys.of(bundle);
            Verdict verdict = Checks.of(bundle, keys.keys());
            out.println("Bewijsbundel:   " + arguments.getFirst());
            out.println("Sleutels:       " + keys.source());
            out.print(verdict);
            return verdict.isGood() ? GOOD : REFUSED;
        }
    }

    private static int newKey(String name, PrintStream out) {
        try {
            SigningKey key = SigningKey.generate(name, Algorithm.ED25519);
            out.println("Geheim, voor LEDGER_KEYS:          " + key.secret());
            out.println("Openbaar, voor wie bundels nagaat: " + key.verifier());
            return GOOD;
        } catch (Malformed e) {
            throw new Unreadable("De naam van een sleutel heeft geen spaties en geen plus.");
        }
    }
}
