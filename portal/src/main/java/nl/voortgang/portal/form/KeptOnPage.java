package nl.voortgang.portal.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept forms of one page while it is being rendered: each is shown by its form, and the rest beneath. */
public final class KeptOnPage {

    private static final Set<String> NOT_TYPED = Set.of("formulier", "pagina", "daarna", "persoon", "sleutel", "versie",
            "inhoudHash", "titel", "_csrf");

    private final Map<String, KeptForm> byName;
    private final Set<String> shown = new HashSet<>();

    KeptOnPage(Map<String, KeptForm> byName) {
        this.byName = byName;
    }

    public @Nullable KeptForm of(String name) {
        shown.add(name);
        return byName.get(name);
    }

    /** Whose form is not there any more, as when somebody else decided in the meantime. */
    public List<KeptForm> rest() {
        return byName.values().stream().filter(it -> !shown.contains(it.name())).toList();
    }

    /** What was typed into such a form. */
    public List<String> typed(KeptForm form) {
        return form.values().entrySet().stream().filter(it -> !NOT_TYPED.contains(it.getKey()))
                .flatMap(it -> it.getValue().stream()).filter(it -> !it.isBlank()).toList();
    }

    /** Makes sending a form twice harmless. */
    public String key() {
        return UUID.randomUUID().toString();
    }
}
