package nl.voortgang.portal.substitution;

import java.util.Objects;
import nl.voortgang.portal.api.LastActs;
import nl.voortgang.portal.api.Page;
import nl.voortgang.portal.api.QueryApi;
import nl.voortgang.portal.api.Receipt;
import nl.voortgang.portal.layout.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The substitutions as the read side tells them, not before it knows what the person did last. */
@Component
class Substitutions {

    private static final String ALL = "vervangingen";
    private static final ParameterizedTypeReference<Page<Substitution>> PAGE = new ParameterizedTypeReference<>() {
    };

    private final QueryApi queries;
    private final LastActs lastActs;

    Substitutions(QueryApi queries, LastActs lastActs) {
        this.queries = queries;
        this.lastActs = lastActs;
    }

    /** All substitutions of an organisation share one version. */
    void did(Receipt act) {
        lastActs.did(ALL, act.id(), act.version());
    }

    Page<Substitution> page(boolean alsoPast, Paging paging) {
        return Objects.requireNonNull(lastActs.seen(ALL, () -> queries.entity(
                "/v1/vervangingen?ookVoorbij={voorbij}&pagina={n}&paginagrootte={g}", PAGE, alsoPast, paging.number(),
                paging.size()), (answer, _) -> version(answer)).getBody());
    }

    private static long version(ResponseEntity<?> answer) {
        @Nullable
        String tag = answer.getHeaders().getETag();
        return tag == null ? 0 : Long.parseLong(tag.replaceAll("\\D", ""));
    }
}
