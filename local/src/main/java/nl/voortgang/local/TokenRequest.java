package nl.voortgang.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.voortgang.local.people.People;

/** {@code ./voortgang token PERSON [--data DIRECTORY]}: works beside the running product, without asking it. */
final class TokenRequest {

    private TokenRequest() {}

    static String answer(List<String> arguments, Map<String, String> environment, Path home) {
        if (arguments.isEmpty()) {
            throw new BadOption("a token for whom? ./voortgang people lists them");
        }
        String login = arguments.getFirst();
        var person = People.named(login)
                .orElseThrow(() -> new BadOption("nobody is called " + login + "; ./voortgang people lists them"));
        var options = Options.of(arguments.subList(1, arguments.size()), environment, home);
        return Issuer.tokens(options.data()).of(person);
    }
}
