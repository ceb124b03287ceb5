package nl.voortgang.portal.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the read side has come; asked with a token at hand, also where no request of a browser is being served. */
@Component
public final class Positions {

    private final Service service;

    Positions(ServiceAddresses addresses, Tracing tracing) {
        this.service = new Service("query-service", addresses.queryService(), List.of(tracing));
    }

    public long now(String token) {
        return ask(token, "").map(Position::position).orElse(0L);
    }

    /** Waits for something to happen after a position; empty when nothing did for a while. */
    public Optional<Long> after(String token, long position) {
        return ask(token, "?na=" + position).map(Position::position);
    }

    private Optional<Position> ask(String token, String query) {
        return service.call(client -> Optional.ofNullable((@Nullable Position) client.get().uri(Position.PATH + query)
                .headers(it -> it.setBearerAuth(token)).retrieve().body(Position.class)));
    }
}
