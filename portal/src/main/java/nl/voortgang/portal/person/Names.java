package nl.voortgang.portal.person;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.CommandApi;
import nl.voortgang.portal.api.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** What people are called now. A name that was corrected or erased is gone from here within a minute. */
@Component
public final class Names {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;
    private static final ParameterizedTypeReference<Page<Named>> PEOPLE = new ParameterizedTypeReference<>() {
    };

    private final CommandApi commands;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    Names(CommandApi commands) {
        this.commands = commands;
    }

    private record Key(String organisation, PersonId person) {}

    private record Known(String name, Instant until) {}

    private record Named(PersonId id, @Nullable String name) {}

    /** @param people null among them is passed over; who has no name (any more) is called by the pseudonym */
    public Map<PersonId, String> of(Person asker, Collection<? extends @Nullable PersonId> people) {
        List<PersonId> wanted = people.stream().filter(Objects::nonNull).map(PersonId.class::cast).distinct().toList();
        Instant now = Instant.now();
        known.values().removeIf(it -> it.until.isBefore(now));
        List<PersonId> unknown = wanted.stream().filter(it -> !known.containsKey(key(asker, it))).toList();
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            ask(asker, unknown.subList(from, Math.min(unknown.size(), from + AT_ONCE)), now.plus(GOOD_FOR));
        }
        return wanted.stream().collect(Collectors.toMap(it -> it, it -> {
            Known found = known.get(key(asker, it));
            return found == null ? it.value() : found.name;
        }));
    }

    private void ask(Person asker, List<PersonId> people, Instant until) {
        String ids = people.stream().map(_ -> "id={id}").collect(Collectors.joining("&"));
        people.forEach(it -> known.put(key(asker, it), new Known(it.value(), until)));
        commands.page("/v1/personen?" + ids, PEOPLE, people.toArray()).results().forEach(it -> {
            if (it.name != null) {
                known.put(key(asker, it.id), new Known(it.name, until));
            }
        });
    }

    private static Key key(Person asker, PersonId person) {
        return new Key(asker.organisation(), person);
    }
}
