package nl.voortgang.portal.person;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Who can be chosen in a form: everybody in the organisation with a name, in the order of the alphabet. */
@Component
public final class Choices {

    private static final int AT_ONCE = 200;
    private static final ParameterizedTypeReference<Page<Named>> PEOPLE = new ParameterizedTypeReference<>() {
    };

    private final CommandApi commands;

    Choices(CommandApi commands) {
        this.commands = commands;
    }

    private record Named(PersonId id, @Nullable String name) {}

    /** @param label the name, with the pseudonym where others have that name too */
    public record Choice(PersonId id, String label) {}

    public List<Choice> all() {
        List<Choice> named = people().stream().filter(it -> it.name != null)
                .map(it -> new Choice(it.id, String.valueOf(it.name))).toList();
        Map<String, Long> bearers = named.stream().map(Choice::label)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return named.stream()
                .map(it -> bearers.getOrDefault(it.label, 1L) == 1 ? it
                        : new Choice(it.id, it.label + " (" + it.id + ")"))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.of("nl", "NL")))).toList();
    }

    private List<Named> people() {
        List<Named> people = new ArrayList<>();
        Page<Named> page;
        int number = 1;
        do {
            page = commands.page("/v1/personen?pagina={n}&paginagrootte={g}", PEOPLE, number++, AT_ONCE);
            people.addAll(page.results());
        } while (people.size() < page.total() && !page.results().isEmpty());
        return people;
    }
}
