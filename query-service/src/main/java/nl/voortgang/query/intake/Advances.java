package nl.voortgang.query.intake;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.voortgang.contract.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Tells those who wait in this process that an organisation advanced. Another instance may do the intake of that
 * organisation, so who waits also looks by themselves now and then.
 */
@Component
public class Advances {

    private final ConcurrentMap<OrganisationId, CompletableFuture<Void>> next = new ConcurrentHashMap<>();

    /** Completes when the organisation advances. Ask before looking, or an advance in between goes unnoticed. */
    public CompletableFuture<Void> next(OrganisationId organisation) {
        return next.computeIfAbsent(organisation, _ -> new CompletableFuture<>());
    }

    void happened(Collection<OrganisationId> organisations) {
        for (OrganisationId organisation : organisations) {
            var waiting = next.remove(organisation);
            if (waiting != null) {
                waiting.complete(null);
            }
        }
    }
}
