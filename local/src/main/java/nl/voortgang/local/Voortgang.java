package nl.voortgang.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.voortgang.local.demonstration.Refused;

/** The program behind {@code ./voortgang}: starts everything, or answers a small question about it. */
public final class Voortgang {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Voortgang() {}

    public static void main(String[] arguments) {
        int exit = run(Arrays.asList(arguments), new Terminal(System.out));
        System.exit(exit);
    }

    private static int run(List<String> arguments, Terminal terminal) {
        try {
            switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "token" ->
                    terminal.line(TokenRequest.answer(arguments.subList(1, arguments.size()), System.getenv(), home()));
                case "people" -> terminal.line(Texts.people());
                case "help", "--help", "-h" -> terminal.line(Texts.usage());
                default -> new Session(Options.of(arguments, System.getenv(), home()), home(), terminal).run();
            }
            return 0;
        } catch (BadOption e) {
            System.err.println("voortgang: " + e.getMessage() + "; ./voortgang --help lists the options");
            return MISUSED;
        } catch (CannotStart | Refused e) {
            System.err.println("voortgang: " + e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            System.err.println("voortgang: " + e.getMessage());
            System.getLogger(Voortgang.class.getName()).log(System.Logger.Level.ERROR, "ended", e);
            return FAILED;
        }
    }

    /** The folder of the checkout, in which the services were built. */
    private static Path home() {
        return Path.of(System.getProperty("voortgang.home", ""));
    }
}
